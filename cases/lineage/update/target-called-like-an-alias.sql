-- A target with a schema is a table, even if the schema is called like an alias of FROM.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
UPDATE o.Orders SET x = o.x FROM dbo.A AS o;

-- lineage:
--   reads dbo.A
--   writes o.Orders
--   o.Orders.x <- dbo.A.x
