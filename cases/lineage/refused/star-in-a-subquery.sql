-- How many columns a star gives in a subquery the catalog may not know today: nothing is said of it, as it is of columns that are listed.
CREATE TABLE dbo.A (Id int, x int);
CREATE TABLE dbo.B (Id int, x int);
CREATE TABLE dbo.T (Id int);
GO
INSERT INTO dbo.T (Id) SELECT a.Id FROM dbo.A AS a WHERE a.Id IN (SELECT * FROM dbo.B AS b);
INSERT INTO dbo.T (Id) SELECT a.Id FROM dbo.A AS a WHERE a.Id IN (SELECT b.Id, b.x FROM dbo.B AS b);

-- lineage:
--   reads dbo.A
--   reads dbo.B
--   writes dbo.T
--   dbo.T.Id <- dbo.A.Id
--   dbo.T.Id <~ dbo.A.Id (filter)
--   dbo.T.Id <~ dbo.B.Id (filter)
--   dbo.T.Id <~ dbo.B.x (filter)
--   HW2014: SQL Server refuses this: a subquery that stands for values has one column, and this one 2.
