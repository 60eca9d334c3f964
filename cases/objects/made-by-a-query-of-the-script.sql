-- What a script makes by a query is a table whether or not anything else names it; its columns are those of the query where others do.
CREATE TABLE dbo.A (Id int, Name int);
GO
SELECT a.Id, a.Name INTO dbo.Nobody FROM dbo.A AS a;
SELECT a.Id, a.Name INTO dbo.Somebody FROM dbo.A AS a;
GO
CREATE PROCEDURE dbo.P AS SELECT a.Id INTO dbo.[By P (old] FROM dbo.A AS a;
GO
CREATE PROCEDURE dbo.Q AS SELECT s.Id FROM dbo.Somebody AS s;

-- objects:
--   [case.sql]: Script
--   dbo.A: Table (1 Id int, 2 Name int)
--   dbo.Nobody: Table (1 Id, 2 Name)
--   dbo.P: Stored Procedure
--   dbo.Q: Stored Procedure
--   dbo.Somebody: Table (1 Id, 2 Name)
--   dbo.[By P (old]: Table (1 Id)
