-- Only sp_rename gives a temp table another name, its arguments in order or by name.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
SELECT x INTO #a FROM dbo.A;
EXEC dbo.sp_rename2 '#a', '#b';
INSERT INTO dbo.B (x) SELECT x FROM #a;
EXEC tempdb..sp_rename @newname = '#c', @objname = '#a';
INSERT INTO dbo.B (y) SELECT x FROM #c;
SELECT y AS z INTO #a FROM dbo.A;
EXEC tempdb..sp_rename '#a', @objtype = 'OBJECT', @newname = '#d';
INSERT INTO dbo.B (Id) SELECT z FROM #d;
SELECT * FROM #a;

-- lineage:
--   calls dbo.sp_rename2
--   reads dbo.A
--   writes dbo.B
--   dbo.B.Id <- dbo.A.y
--   dbo.B.x <- dbo.A.x
--   dbo.B.y <- dbo.A.x
--   HW2014: SQL Server refuses this: a batch makes #a once, even where it drops it between.
--   HW2005: The columns of #a are not known, so * cannot be expanded.
