-- An UPDATE of a CTE writes the table that the set column comes from.
-- catalog: sales

WITH d AS (
    SELECT o.Id, o.Total, c.City
    FROM   dbo.Customers AS c
    JOIN   dbo.Orders AS o ON o.CustomerId = c.Id
)
UPDATE d SET Total = 0 WHERE City = N'Oslo';

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Orders
--   dbo.Orders.Total <~ dbo.Customers.City (filter)
--   dbo.Orders.Total <~ dbo.Customers.Id (join)
--   dbo.Orders.Total <~ dbo.Orders.CustomerId (join)
