-- A column that a callee adds only where it is lacking stands once among those of its caller's temp table.

CREATE TABLE dbo.A (x int, y int);
GO
CREATE TABLE dbo.B (x int, y int);
GO
CREATE PROCEDURE dbo.Complete AS
IF COL_LENGTH('tempdb..#t', 'y') IS NULL ALTER TABLE #t ADD y int;
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #t (x int, y int);
INSERT INTO #t (x, y) SELECT a.x, a.y FROM dbo.A AS a;
EXEC dbo.Complete;
INSERT INTO dbo.B (x, y) SELECT * FROM #t;

-- lineage:
--   dbo.P: calls dbo.Complete
--   dbo.P: reads dbo.A
--   dbo.P: writes dbo.B
--   dbo.P: dbo.B.x <- dbo.A.x
--   dbo.P: dbo.B.y <- dbo.A.y
