-- EXEC @name calls the procedure that the variable names.
-- catalog: sales

CREATE PROCEDURE dbo.Load AS INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;
GO
CREATE PROCEDURE dbo.P AS
DECLARE @name sysname = N'dbo.Load';
EXEC @name;

-- lineage:
--   dbo.Load: reads dbo.Orders
--   dbo.Load: writes dbo.Archive
--   dbo.P: calls dbo.Load [dynamic]
--   dbo.Load: dbo.Archive.Id <- dbo.Orders.Id
