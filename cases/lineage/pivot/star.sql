-- A star over PIVOT has the columns that PIVOT leaves, then the pivoted ones.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount, Orders)
SELECT p.CustomerId, p.[O], p.[C] FROM (SELECT * FROM (SELECT CustomerId, Status, Total FROM dbo.Orders) AS s
PIVOT  (COUNT(Total) FOR Status IN ([O], [C])) AS q) AS p;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.Status (conditional)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Orders <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Orders <~ dbo.Orders.Status (conditional)
