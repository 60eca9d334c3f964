-- A temp table that the text makes is gone behind it.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'SELECT Id INTO #o FROM dbo.Orders; INSERT INTO dbo.Archive (Id) SELECT Id FROM #o');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
