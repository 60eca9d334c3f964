-- A text that alters a temp table does so where it is run; handed to another procedure, what it takes away stays, and what it adds may be there.

CREATE TABLE dbo.A (x int, y int);
GO
CREATE TABLE dbo.B (x int, y int);
GO
CREATE PROCEDURE dbo.Note @text nvarchar(max) AS RETURN;
GO
CREATE PROCEDURE dbo.Run AS
CREATE TABLE #t (x int, y int);
INSERT INTO #t (x, y) SELECT a.x, a.y FROM dbo.A AS a;
EXEC sp_executesql N'ALTER TABLE #t DROP COLUMN x';
INSERT INTO dbo.B (y) SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.Told AS
CREATE TABLE #t (x int, y int);
INSERT INTO #t (x, y) SELECT a.x, a.y FROM dbo.A AS a;
EXEC dbo.Note N'ALTER TABLE #t DROP COLUMN x';
INSERT INTO dbo.B (x, y) SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.Grown AS
CREATE TABLE #t (x int, y int);
INSERT INTO #t (x, y) SELECT a.x, a.y FROM dbo.A AS a;
EXEC dbo.Note N'ALTER TABLE #t ADD z int';
INSERT INTO dbo.B (x, y) SELECT x, z FROM #t;

-- lineage:
--   dbo.Grown: calls dbo.Note
--   dbo.Grown: reads dbo.A
--   dbo.Grown: writes dbo.B
--   dbo.Run: reads dbo.A
--   dbo.Run: writes dbo.B
--   dbo.Told: calls dbo.Note
--   dbo.Told: reads dbo.A
--   dbo.Told: writes dbo.B
--   dbo.Grown: dbo.B.x <- dbo.A.x
--   dbo.Run: dbo.B.y <- dbo.A.y
--   dbo.Told: dbo.B.x <- dbo.A.x
--   dbo.Told: dbo.B.y <- dbo.A.y
