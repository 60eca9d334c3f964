-- VALUES of a subquery and a variable reach a table whose columns are not known.
-- catalog: sales

DECLARE @name nvarchar(50);
SELECT @name = c.Name FROM dbo.Customers AS c;
INSERT INTO mart.Unknown VALUES ((SELECT MAX(o.Total) FROM dbo.Orders AS o), @name, 'x'), (1, @name, 'y');

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes mart.Unknown
--   mart.Unknown.@name <- dbo.Customers.Name
--   mart.Unknown.[(SELECT MAX(o.Total) FROM dbo.Orders AS o)] <- dbo.Orders.Total (aggregation)
--   HW2008: The columns of mart.Unknown are not known; those written here are called as what is written to them.
