-- A column that a callee adds to a temp table which nobody here makes does not tell its other columns.

CREATE TABLE dbo.B (x int, y int);
GO
CREATE PROCEDURE dbo.Adds AS ALTER TABLE #t ADD y int;
GO
CREATE PROCEDURE dbo.P AS
EXEC dbo.Adds;
INSERT INTO dbo.B (x, y) SELECT t.x, t.y FROM #t AS t;

-- lineage:
--   dbo.P: calls dbo.Adds
--   dbo.P: writes dbo.B
--   HW2007: The temp table #t is created by a caller; its columns are not known here.
--   HW2007: The temp table #t is created by a caller; its columns are not known here.
