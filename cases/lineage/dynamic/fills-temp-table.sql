-- The text fills a temp table of the module.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #o (Id int);
EXEC (N'INSERT INTO #o (Id) SELECT Id FROM dbo.Orders');
INSERT INTO dbo.Archive (Id) SELECT Id FROM #o;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
