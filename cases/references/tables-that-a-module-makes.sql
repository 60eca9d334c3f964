-- Where a module makes a table of the catalog, it names the table and the columns that this has.
-- catalog: sales

CREATE PROCEDURE dbo.Remake AS
BEGIN
  DROP TABLE IF EXISTS dbo.Settings;
  CREATE TABLE dbo.Settings (Name nvarchar(50) PRIMARY KEY, Value nvarchar(200), Changed date);
  CREATE TABLE #settings (Name nvarchar(50));
END

-- references:
--   4: define dbo.Remake by dbo.Remake
--   7: define dbo.Settings by dbo.Settings
--   7: define dbo.Settings.Name by Name
--   7: define dbo.Settings.Value by Value
