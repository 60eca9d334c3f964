-- The first piece of a text that is put together may end within a string of its own: what stands behind it is read all the same.
CREATE TABLE dbo.A (Id int);
GO
DECLARE @x nvarchar(10) = (SELECT MAX(a.Id) FROM dbo.A AS a);
DECLARE @sql nvarchar(max) = N'CREATE VIEW dbo.Broken AS SELECT ''';
SET @sql += @x + N''' AS x';
EXEC (@sql);
EXEC (N'CREATE VIEW dbo.Whole AS SELECT a.Id FROM dbo.A AS a');

-- objects:
--   [case.sql]: Script
--   dbo.A: Table (1 Id int)
--   dbo.Whole: View (1 Id)
