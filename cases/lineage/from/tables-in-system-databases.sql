-- A table that somebody made in master, tempdb or msdb is a table of another database; what SQL Server keeps there is not.
-- catalog: sales

CREATE PROCEDURE dbo.SaveSettings AS
INSERT INTO tempdb.dbo.SettingsBefore (Name, Value)
SELECT s.Name, s.Value FROM dbo.Settings AS s JOIN master.dbo.spt_values AS v ON v.number = 1;
INSERT INTO dbo.Settings (Name, Value)
SELECT w.Name, b.name FROM master.dbo.Wishes AS w JOIN msdb.dbo.backupset AS b ON b.name = w.Name;
INSERT INTO msdb.dbo.JobWishes (Name) SELECT t.Name FROM far.master.dbo.Wishes AS t CROSS JOIN master..sysprocesses AS p;

-- lineage:
--   dbo.SaveSettings: reads dbo.Settings
--   dbo.SaveSettings: reads far.master.dbo.Wishes
--   dbo.SaveSettings: reads master.dbo.Wishes
--   dbo.SaveSettings: writes dbo.Settings
--   dbo.SaveSettings: writes msdb.dbo.JobWishes
--   dbo.SaveSettings: writes tempdb.dbo.SettingsBefore
--   dbo.SaveSettings: dbo.Settings.Name <- master.dbo.Wishes.Name
--   dbo.SaveSettings: dbo.Settings.Name <~ master.dbo.Wishes.Name (join)
--   dbo.SaveSettings: dbo.Settings.Value <~ master.dbo.Wishes.Name (join)
--   dbo.SaveSettings: msdb.dbo.JobWishes.Name <- far.master.dbo.Wishes.Name
--   dbo.SaveSettings: tempdb.dbo.SettingsBefore.Name <- dbo.Settings.Name
--   dbo.SaveSettings: tempdb.dbo.SettingsBefore.Value <- dbo.Settings.Value
