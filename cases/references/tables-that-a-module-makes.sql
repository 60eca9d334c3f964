-- Where a module makes a table of the catalog, it names the table and the columns that this has; of one that the catalog does not have, all of them.
-- catalog: sales

CREATE PROCEDURE dbo.Remake AS
BEGIN
  DROP TABLE IF EXISTS dbo.Settings;
  CREATE TABLE dbo.Settings (Name nvarchar(50) PRIMARY KEY, Value nvarchar(200), Changed date);
  CREATE TABLE #settings (Name nvarchar(50));
END
GO
CREATE PROCEDURE dbo.Count AS
CREATE TABLE dbo.Visits (Page nvarchar(200), Seen int);

-- references:
--   4: define dbo.Remake by dbo.Remake
--   6: define dbo.Settings by dbo.Settings
--   7: define dbo.Settings by dbo.Settings
--   7: define dbo.Settings.Name by Name
--   7: define dbo.Settings.Value by Value
--   11: define dbo.Count by dbo.Count
--   12: define dbo.Visits by dbo.Visits
--   12: define dbo.Visits.Page by Page
--   12: define dbo.Visits.Seen by Seen
