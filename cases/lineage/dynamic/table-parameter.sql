-- A text sees a table variable of the module where it is passed it, by the name of its parameter.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @rows dbo.IdList;
INSERT INTO @rows (Id, Label) SELECT Id, Note FROM dbo.Orders;
EXEC sp_executesql N'INSERT INTO dbo.Archive (Id) SELECT Id FROM @passed', N'@passed dbo.IdList READONLY', @passed = @rows;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
