-- The first piece of a text that is put together may end within a string of its own: what stands behind it is read all the same.
CREATE TABLE dbo.A (Id int);
GO
DECLARE @x nvarchar(10) = (SELECT MAX(a.Id) FROM dbo.A AS a);
EXEC (N'CREATE VIEW dbo.Broken AS SELECT ''' + @x + N''' AS x');
EXEC (N'CREATE VIEW dbo.Whole AS SELECT a.Id FROM dbo.A AS a');

-- objects:
--   [case.sql]: Script
--   dbo.A: Table (1 Id int)
--   dbo.Whole: View (1 Id)
