-- PIVOT over a table itself: all columns that it does not use stay, and group.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Orders)
SELECT Id, [O], [C]
FROM   dbo.Orders
PIVOT  (MAX(Total) FOR Status IN ([O], [C])) AS p;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.Status (conditional)
--   dbo.Facts.CustomerId <- dbo.Orders.Id
--   dbo.Facts.Orders <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Orders <~ dbo.Orders.Status (conditional)
