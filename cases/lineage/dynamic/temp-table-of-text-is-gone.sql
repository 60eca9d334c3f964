-- Behind the text that made a temp table nobody sees it: who names it there means one of a caller's. A global one and one of a dedicated pool are there.
CREATE TABLE dbo.S (a int);
GO
CREATE TABLE dbo.T (x int);
GO
CREATE PROCEDURE dbo.Local AS
EXEC (N'SELECT a INTO #made FROM dbo.S');
INSERT INTO dbo.T (x) SELECT a FROM #made;
GO
CREATE PROCEDURE dbo.InTheNextText AS
EXEC sp_executesql N'CREATE TABLE #also (a int); INSERT INTO #also SELECT a FROM dbo.S';
EXEC sp_executesql N'INSERT INTO dbo.T (x) SELECT a FROM #also';
GO
CREATE PROCEDURE dbo.ListOfNames AS
DECLARE @name sysname;
EXEC (N'SELECT N''S'' AS Name INTO #names');
SELECT @name = Name FROM #names;
EXEC (N'INSERT INTO dbo.T (x) SELECT a FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Global_ AS
EXEC (N'SELECT a INTO ##made FROM dbo.S');
INSERT INTO dbo.T (x) SELECT a FROM ##made;
GO
CREATE PROCEDURE dbo.Pool AS
EXEC (N'CREATE TABLE #pool WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT a FROM dbo.S');
INSERT INTO dbo.T (x) SELECT a FROM #pool;

-- lineage:
--   dbo.Global_: reads dbo.S [dynamic]
--   dbo.Global_: writes dbo.T
--   dbo.InTheNextText: reads dbo.S [dynamic]
--   dbo.InTheNextText: writes dbo.T [dynamic]
--   dbo.ListOfNames: writes dbo.T [dynamic]
--   dbo.Local: reads dbo.S [dynamic]
--   dbo.Local: writes dbo.T
--   dbo.Pool: reads dbo.S [dynamic]
--   dbo.Pool: writes dbo.T
--   dbo.Global_: dbo.T.x <- dbo.S.a
--   dbo.Pool: dbo.T.x <- dbo.S.a
--   HW2007: The temp table #made is created by a caller; its columns are not known here.
--   HW2007: The temp table #also is created by a caller; its columns are not known here.
--   HW2007: The temp table #names is created by a caller; its columns are not known here.
--   HW3002: The name dbo.{Name} is only partly known at run time; no edge is drawn.
