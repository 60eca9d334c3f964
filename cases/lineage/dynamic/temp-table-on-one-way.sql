-- What one text puts into a temp table is not there for another that runs in its place.
-- catalog: sales

CREATE PROCEDURE dbo.Either @fill bit AS
CREATE TABLE #t (Id int);
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM #t';
IF @fill = 1 SET @sql = N'INSERT INTO #t (Id) SELECT Id FROM dbo.Orders';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Both @fill bit AS
CREATE TABLE #t (Id int);
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM #t';
IF @fill = 1 SET @sql = N'INSERT INTO #t (Id) SELECT Id FROM dbo.Orders; ' + @sql;
EXEC (@sql);

-- lineage:
--   dbo.Both: reads dbo.Orders [dynamic]
--   dbo.Both: writes dbo.Archive [dynamic]
--   dbo.Either: reads dbo.Orders [dynamic]
--   dbo.Either: writes dbo.Archive [dynamic]
--   dbo.Both: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
