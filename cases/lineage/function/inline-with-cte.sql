-- The query of an inline function may begin with a CTE.
-- catalog: sales

CREATE FUNCTION dbo.Sums () RETURNS TABLE AS RETURN (
    WITH s AS (SELECT o.CustomerId, SUM(o.Total) AS Total FROM dbo.Orders AS o GROUP BY o.CustomerId)
    SELECT c.Name, s.Total FROM s JOIN dbo.Customers AS c ON c.Id = s.CustomerId
);

-- lineage:
--   dbo.Sums: reads dbo.Customers
--   dbo.Sums: reads dbo.Orders
--   dbo.Sums: dbo.Sums.Name <- dbo.Customers.Name
--   dbo.Sums: dbo.Sums.Name <~ dbo.Customers.Id (join)
--   dbo.Sums: dbo.Sums.Name <~ dbo.Orders.CustomerId (group by)
--   dbo.Sums: dbo.Sums.Name <~ dbo.Orders.CustomerId (join)
--   dbo.Sums: dbo.Sums.Total <- dbo.Orders.Total (aggregation)
--   dbo.Sums: dbo.Sums.Total <~ dbo.Customers.Id (join)
--   dbo.Sums: dbo.Sums.Total <~ dbo.Orders.CustomerId (group by)
--   dbo.Sums: dbo.Sums.Total <~ dbo.Orders.CustomerId (join)
