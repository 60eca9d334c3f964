-- What a procedure moves by itself, and once more out of its caller's temp table, is one edge with both places.
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (y int);
GO
CREATE PROCEDURE dbo.Store AS
INSERT INTO dbo.B (y) SELECT a.x FROM dbo.A AS a;
INSERT INTO dbo.B (y) SELECT s.n FROM #shared AS s;
GO
CREATE PROCEDURE dbo.Load AS SELECT a.x AS n INTO #shared FROM dbo.A AS a; EXEC dbo.Store;

-- evidence:
--   7: INSERT: writes dbo.B by dbo.B
--   7: INSERT: dbo.B.y <- dbo.A.x by a.x
--   7: INSERT: reads dbo.A by dbo.A
--   8: INSERT: writes dbo.B by dbo.B
--   8: INSERT: dbo.B.y <- dbo.A.x by s.n
--   10: SELECT INTO: dbo.B.y <- dbo.A.x by a.x
--   10: SELECT INTO: reads dbo.A by dbo.A
--   10: EXECUTE: calls dbo.Store by dbo.Store
