-- A temp table by CREATE TABLE AS SELECT is one of a pool, whatever stands behind WITH; one that a column list makes is not, whatever its defaults say.

CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.MakeByQuery AS CREATE TABLE #byQuery WITH (HEAP) AS SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.MakeByList AS CREATE TABLE #byList (x int, place varchar(20) DEFAULT ' LOCATION='); INSERT INTO #byList (x) SELECT x FROM dbo.A;
GO
CREATE PROCEDURE dbo.P AS
EXEC dbo.MakeByQuery;
INSERT INTO dbo.B (x) SELECT x FROM #byQuery;
GO
CREATE PROCEDURE dbo.Q AS
EXEC dbo.MakeByList;
INSERT INTO dbo.B (x) SELECT x FROM #byList;

-- lineage:
--   dbo.MakeByList: reads dbo.A
--   dbo.MakeByQuery: reads dbo.A
--   dbo.P: calls dbo.MakeByQuery
--   dbo.P: writes dbo.B
--   dbo.Q: calls dbo.MakeByList
--   dbo.Q: writes dbo.B
--   dbo.P: dbo.B.x <- dbo.A.x
--   HW2007: The temp table #byList is created by a caller; its columns are not known here.
