-- Each SELECT of a UNION, a derived table and a common table expression has a QUALIFY of its own, in front of ORDER BY or behind WINDOW.
-- catalog: sales

WITH best AS (
  SELECT o.CustomerId, o.Total FROM dbo.Orders AS o WINDOW w AS (PARTITION BY o.Status ORDER BY o.Total) QUALIFY RANK() OVER w = 1
)
INSERT INTO dbo.Facts (CustomerId, Amount)
SELECT b.CustomerId, b.Total FROM best AS b
UNION ALL
SELECT c.Id, c.Largest
FROM   (SELECT c.Id, MAX(c.CountryId) AS Largest FROM dbo.Customers AS c GROUP BY c.Id HAVING MAX(c.CountryId) > 1
        QUALIFY SUM(MAX(c.CountryId)) OVER (ORDER BY c.Id) < 100) AS c;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Customers.CountryId (aggregation)
--   dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Facts.Amount <~ dbo.Customers.CountryId (filter)
--   dbo.Facts.Amount <~ dbo.Customers.Id (group by)
--   dbo.Facts.Amount <~ dbo.Customers.Id (window)
--   dbo.Facts.Amount <~ dbo.Orders.Status (window)
--   dbo.Facts.Amount <~ dbo.Orders.Total (window)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.CustomerId <~ dbo.Customers.CountryId (filter)
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (group by)
--   dbo.Facts.CustomerId <~ dbo.Customers.Id (window)
--   dbo.Facts.CustomerId <~ dbo.Orders.Status (window)
--   dbo.Facts.CustomerId <~ dbo.Orders.Total (window)
