-- Joins, filters, groups, sort orders and result sets name columns as much as what moves data.
-- catalog: sales
CREATE PROCEDURE dbo.Report AS
SELECT   c.Name, SUM(o.Total) AS Total
FROM     dbo.Customers AS c
JOIN     dbo.Orders    AS o ON o.CustomerId = c.Id
WHERE    o.Status = 'O'
GROUP BY c.Name
HAVING   COUNT(o.Id) > 1
ORDER BY c.Name;

-- references:
--   3: define dbo.Report by dbo.Report
--   4: read dbo.Customers.Name by Name
--   4: read dbo.Orders.Total by Total
--   5: read dbo.Customers by dbo.Customers
--   6: read dbo.Orders by dbo.Orders
--   6: read dbo.Orders.CustomerId by CustomerId
--   6: read dbo.Customers.Id by Id
--   7: read dbo.Orders.Status by Status
--   8: read dbo.Customers.Name by Name
--   9: read dbo.Orders.Id by Id
--   10: read dbo.Customers.Name by Name
