-- A cursor reads the rows that are there when it is opened, whatever branched before.
-- catalog: sales

CREATE PROCEDURE dbo.P @log bit AS
DECLARE @name sysname;
CREATE TABLE #list (n sysname);
DECLARE c CURSOR FOR SELECT n FROM #list;
IF @log = 1 INSERT INTO dbo.Audit (What) VALUES (N'begun');
INSERT INTO #list (n) VALUES (N'Orders');
OPEN c;
FETCH NEXT FROM c INTO @name;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @name);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
