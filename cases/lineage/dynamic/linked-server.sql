-- EXEC AT: the names are those of the other server.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'INSERT INTO Sales.dbo.Archive (Id) SELECT Id FROM Sales.dbo.Orders') AT Remote;

-- lineage:
--   dbo.P: reads Remote.Sales.dbo.Orders [dynamic]
--   dbo.P: writes Remote.Sales.dbo.Archive [dynamic]
--   dbo.P: Remote.Sales.dbo.Archive.Id <- Remote.Sales.dbo.Orders.Id [dynamic]
--   HW3004: The construct EXECUTE … AT Remote, beyond the names in its text, is not followed.
