-- CTEs see those before them, and columns pass through all of them.
-- catalog: sales

WITH a AS (SELECT o.CustomerId AS Who, o.Total AS T FROM dbo.Orders AS o),
     b (Id, Amount) AS (SELECT Who, SUM(T) FROM a GROUP BY Who)
INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT b.Id, b.Amount FROM b;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (group by)
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Orders.CustomerId (group by)
