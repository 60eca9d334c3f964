-- A value that is put into a text is what its variable held there, not what it held before or holds by now, nor what that holds of which it was made.
-- catalog: sales

CREATE PROCEDURE dbo.Filled_Again AS
DECLARE @name nvarchar(100), @sql nvarchar(max);
DECLARE c CURSOR LOCAL FOR SELECT Name FROM dbo.Settings;
OPEN c;
FETCH NEXT FROM c INTO @name;
SET @sql = N'INSERT INTO dbo.Facts (Name) VALUES (N''' + @name + N''')';
DEALLOCATE c;
DECLARE c CURSOR LOCAL FOR SELECT Name FROM dbo.Countries;
OPEN c;
FETCH NEXT FROM c INTO @name;
EXEC (N'INSERT INTO dbo.Audit (What) VALUES (N''' + @name + N''')');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Printed_Before AS
DECLARE @name nvarchar(100), @sql nvarchar(max);
DECLARE c CURSOR LOCAL FOR SELECT Name FROM dbo.Settings;
OPEN c;
FETCH NEXT FROM c INTO @name;
EXEC xp_sprintf @sql OUTPUT, N'INSERT INTO dbo.Audit (What) VALUES (N''%s'')', @name;
DEALLOCATE c;
DECLARE c CURSOR LOCAL FOR SELECT Name FROM dbo.Countries;
OPEN c;
FETCH NEXT FROM c INTO @name;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Made_Before AS
DECLARE @name nvarchar(100), @changed nvarchar(100), @other nvarchar(100);
SELECT @name = Name FROM dbo.Settings;
SET @changed = LEFT(@name, CHARINDEX(N'.', @name));
SELECT @name = Name FROM dbo.Countries;
SET @other = @name;
EXEC (N'INSERT INTO dbo.Facts (Name, Amount) VALUES (N''' + @changed + N''', N''' + @other + N''')');

-- lineage:
--   dbo.Filled_Again: reads dbo.Countries
--   dbo.Filled_Again: reads dbo.Settings
--   dbo.Filled_Again: writes dbo.Audit [dynamic]
--   dbo.Filled_Again: writes dbo.Facts [dynamic]
--   dbo.Made_Before: reads dbo.Countries
--   dbo.Made_Before: reads dbo.Settings
--   dbo.Made_Before: writes dbo.Facts [dynamic]
--   dbo.Printed_Before: reads dbo.Countries
--   dbo.Printed_Before: reads dbo.Settings
--   dbo.Printed_Before: writes dbo.Audit [dynamic]
--   dbo.Filled_Again: dbo.Audit.What <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Filled_Again: dbo.Facts.Name <- dbo.Settings.Name (transformation) [dynamic]
--   dbo.Made_Before: dbo.Facts.Amount <- dbo.Countries.Name (transformation) [dynamic]
--   dbo.Made_Before: dbo.Facts.Name <- dbo.Settings.Name (transformation) [dynamic]
--   dbo.Printed_Before: dbo.Audit.What <- dbo.Settings.Name (transformation) [dynamic]
