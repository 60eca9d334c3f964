-- A star names a column for an unqualified name only where one table alone is in reach, under an alias: without one, or with a second table, the name does.
-- catalog: sales
CREATE PROCEDURE dbo.ByItsOwnName AS
SELECT Total FROM (SELECT * FROM dbo.Orders) AS x;
GO
CREATE PROCEDURE dbo.BesideAnother AS
SELECT City FROM (SELECT o.* FROM dbo.Orders AS o) AS x JOIN dbo.Customers AS c ON c.Id = x.CustomerId WHERE Total > 0;
GO
CREATE PROCEDURE dbo.Alone AS
SELECT Id FROM (SELECT * FROM dbo.Orders AS o) AS x WHERE EXISTS (SELECT Total) ORDER BY Note;

-- references:
--   3: define dbo.ByItsOwnName by dbo.ByItsOwnName
--   4: read dbo.Orders.Total by Total
--   4: read dbo.Orders.Id by * (via star)
--   4: read dbo.Orders.CustomerId by * (via star)
--   4: read dbo.Orders.OrderDate by * (via star)
--   4: read dbo.Orders.Status by * (via star)
--   4: read dbo.Orders.Total by * (via star)
--   4: read dbo.Orders.Note by * (via star)
--   4: read dbo.Orders by dbo.Orders
--   6: define dbo.BesideAnother by dbo.BesideAnother
--   7: read dbo.Customers.City by City
--   7: read dbo.Orders.Id by * (via star)
--   7: read dbo.Orders.CustomerId by * (via star)
--   7: read dbo.Orders.OrderDate by * (via star)
--   7: read dbo.Orders.Status by * (via star)
--   7: read dbo.Orders.Total by * (via star)
--   7: read dbo.Orders.Note by * (via star)
--   7: read dbo.Orders by dbo.Orders
--   7: read dbo.Customers by dbo.Customers
--   7: read dbo.Customers.Id by Id
--   7: read dbo.Orders.CustomerId by CustomerId
--   7: read dbo.Orders.Total by Total
--   9: define dbo.Alone by dbo.Alone
--   10: read dbo.Orders.Id by Id (via star)
--   10: read dbo.Orders.Id by * (via star)
--   10: read dbo.Orders.CustomerId by * (via star)
--   10: read dbo.Orders.OrderDate by * (via star)
--   10: read dbo.Orders.Status by * (via star)
--   10: read dbo.Orders.Total by * (via star)
--   10: read dbo.Orders.Note by * (via star)
--   10: read dbo.Orders by dbo.Orders
--   10: read dbo.Orders.Total by Total (via star)
--   10: read dbo.Orders.Note by Note (via star)
