-- Behind sp_rename a star finds the columns under the new name, which no catalog knows; behind the rename of an index it finds none.
CREATE TABLE dbo.Daily (Id int, Amount int);
CREATE TABLE dbo.Report (Id int, Amount int);
GO
CREATE PROCEDURE dbo.LoadFromRenamed AS
EXEC sp_rename 'dbo.Daily', 'Daily_old';
INSERT INTO dbo.Report SELECT * FROM dbo.Daily_old;
GO
CREATE PROCEDURE dbo.LoadFromUnknown AS
EXEC sp_rename 'dbo.Daily.IX_Daily', 'Daily_older', 'INDEX';
INSERT INTO dbo.Report SELECT * FROM dbo.Daily_older;

-- lineage:
--   dbo.LoadFromRenamed: reads dbo.Daily_old
--   dbo.LoadFromRenamed: writes dbo.Report
--   dbo.LoadFromUnknown: reads dbo.Daily_older
--   dbo.LoadFromUnknown: writes dbo.Report
--   dbo.LoadFromRenamed: dbo.Report.Amount <- dbo.Daily_old.Amount
--   dbo.LoadFromRenamed: dbo.Report.Id <- dbo.Daily_old.Id
--   dbo.LoadFromUnknown: dbo.Report.Amount <- dbo.Daily_older.*
--   dbo.LoadFromUnknown: dbo.Report.Id <- dbo.Daily_older.*
--   HW2005: The columns of dbo.Daily_older are not known, so * cannot be expanded.
