-- A pivoted column comes from the aggregated one.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT p.CustomerId, p.[O]
FROM   (SELECT o.CustomerId, o.Status, o.Total FROM dbo.Orders AS o) AS s
PIVOT  (SUM(Total) FOR Status IN ([O], [C])) AS p;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.Status (conditional)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
