-- Only sp_rename renames: another procedure of the system that is passed two names does not.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;
EXEC sp_tableoption N'dbo.Archive', N'Facts', 1;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
