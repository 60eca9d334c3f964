-- A column that the callee of a callee adds to a temp table stands there for all of its callers; not one of a table that it makes itself.

CREATE TABLE dbo.A (x int, y int);
GO
CREATE TABLE dbo.B (x int, y int);
GO
CREATE PROCEDURE dbo.Adds @again bit AS
ALTER TABLE #t ADD y int;
EXEC (N'UPDATE #t SET y = (SELECT MAX(a.y) FROM dbo.A AS a)');
IF @again = 1 EXEC dbo.Onward;
GO
CREATE PROCEDURE dbo.Onward AS EXEC dbo.Adds 0;
GO
CREATE PROCEDURE dbo.Farther AS EXEC dbo.Onward;
GO
CREATE PROCEDURE dbo.Two_Calls AS
CREATE TABLE #t (x int);
INSERT INTO #t (x) SELECT a.x FROM dbo.A AS a;
EXEC dbo.Onward;
INSERT INTO dbo.B (x, y) SELECT t.x, t.y FROM #t AS t;
GO
CREATE PROCEDURE dbo.Three_Calls AS
CREATE TABLE #t (x int);
EXEC dbo.Farther;
INSERT INTO dbo.B (y) SELECT t.y FROM #t AS t;
GO
CREATE PROCEDURE dbo.In_Between AS
EXEC dbo.Onward;
INSERT INTO dbo.B (y) SELECT t.y FROM #t AS t;
GO
CREATE PROCEDURE dbo.Calls_Between AS
CREATE TABLE #t (x int);
EXEC dbo.In_Between;
GO
CREATE PROCEDURE dbo.Has_Its_Own AS
CREATE TABLE #t (z int);
EXEC dbo.Onward;
GO
CREATE PROCEDURE dbo.Not_Of_Its_Own AS
CREATE TABLE #t (x int);
EXEC dbo.Has_Its_Own;
INSERT INTO dbo.B (y) SELECT t.y FROM #t AS t;

-- lineage:
--   dbo.Adds: calls dbo.Onward
--   dbo.Adds: reads dbo.A [dynamic]
--   dbo.Calls_Between: calls dbo.In_Between
--   dbo.Farther: calls dbo.Onward
--   dbo.Has_Its_Own: calls dbo.Onward
--   dbo.In_Between: calls dbo.Onward
--   dbo.In_Between: writes dbo.B
--   dbo.Not_Of_Its_Own: calls dbo.Has_Its_Own
--   dbo.Not_Of_Its_Own: writes dbo.B
--   dbo.Onward: calls dbo.Adds
--   dbo.Three_Calls: calls dbo.Farther
--   dbo.Three_Calls: writes dbo.B
--   dbo.Two_Calls: calls dbo.Onward
--   dbo.Two_Calls: reads dbo.A
--   dbo.Two_Calls: writes dbo.B
--   dbo.In_Between: dbo.B.y <- dbo.A.y (aggregation)
--   dbo.Three_Calls: dbo.B.y <- dbo.A.y (aggregation)
--   dbo.Two_Calls: dbo.B.x <- dbo.A.x
--   dbo.Two_Calls: dbo.B.y <- dbo.A.y (aggregation)
--   HW2003: None of the sources here has a column y.
