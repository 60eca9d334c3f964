-- An aggregate with OVER is a window: of one that stands in WHERE it is said once, as of a window.
CREATE TABLE dbo.A (Id int, x int);
CREATE TABLE dbo.T (Id int);
GO
INSERT INTO dbo.T (Id) SELECT a.Id FROM dbo.A AS a WHERE SUM(a.x) OVER () > 1;

-- lineage:
--   reads dbo.A
--   writes dbo.T
--   dbo.T.Id <- dbo.A.Id
--   dbo.T.Id <~ dbo.A.x (filter)
--   HW2014: SQL Server refuses this: a window stands in SELECT or ORDER BY, not in WHERE.
