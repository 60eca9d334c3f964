-- Pivoted columns are read like any others: renamed, added, coalesced.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT p.CustomerId, ISNULL(p.[O], 0) + ISNULL(p.[C], 0) AS Both
FROM   (SELECT CustomerId, Status, Total FROM dbo.Orders) AS s
PIVOT  (SUM(Total) FOR Status IN ([O], [C])) AS p;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.Status (conditional)
--   dbo.Facts.Amount <~ dbo.Orders.Total (conditional)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
