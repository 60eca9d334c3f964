-- A column that a star hands on of two tables whose columns nobody knows may be of either: both are named, temp tables too.
CREATE TABLE dbo.T (a int);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.T (a) SELECT d.x FROM (SELECT * FROM #one CROSS JOIN #two) AS d;

-- lineage:
--   dbo.P: writes dbo.T
--   HW2009: The column x belongs to one of these, whose columns are not all known: #one, #two.
--   HW2007: The temp table #one is created by a caller; its columns are not known here.
--   HW2007: The temp table #two is created by a caller; its columns are not known here.
