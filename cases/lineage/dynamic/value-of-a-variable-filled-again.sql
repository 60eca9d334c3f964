-- A value that is put into a text is what its variable holds there, not what it held before or what that holds by now of which it was made.
-- catalog: sales

CREATE PROCEDURE dbo.Filled_Again AS
DECLARE @name nvarchar(100), @sql nvarchar(max);
SELECT @name = Name FROM dbo.Settings;
SET @sql = N'DELETE FROM dbo.Lines WHERE Name = N''' + @name + N'''';
SELECT @name = Name FROM dbo.Countries;
EXEC (N'INSERT INTO dbo.Audit (What) VALUES (N''' + @name + N''')');
GO
CREATE PROCEDURE dbo.Made_Before AS
DECLARE @name nvarchar(100), @upper nvarchar(100), @other nvarchar(100);
SELECT @name = Name FROM dbo.Settings;
SET @upper = UPPER(@name);
SELECT @name = Name FROM dbo.Countries;
SET @other = @name;
EXEC (N'INSERT INTO dbo.Facts (Name, Amount) VALUES (N''' + @upper + N''', N''' + @other + N''')');

-- lineage:
--   dbo.Filled_Again: reads dbo.Countries
--   dbo.Filled_Again: reads dbo.Settings
--   dbo.Filled_Again: writes dbo.Audit [dynamic]
--   dbo.Made_Before: reads dbo.Countries
--   dbo.Made_Before: reads dbo.Settings
--   dbo.Made_Before: writes dbo.Facts [dynamic]
--   dbo.Filled_Again: dbo.Audit.What <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Made_Before: dbo.Facts.Amount <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Made_Before: dbo.Facts.Name <- dbo.Settings.Name (transformation) [dynamic]
