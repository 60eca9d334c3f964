-- What a module renames, transfers or drops when it has made it is not what others find under its first name, so nobody knows the columns of that; what it only drops, and another makes, is.
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));
CREATE TABLE dbo.Report (Id int, Name nvarchar(50));
GO
CREATE PROCEDURE dbo.Rename_ AS
BEGIN
  SELECT c.Name, c.Id INTO dbo.Renamed FROM dbo.Customer AS c;
  RENAME OBJECT dbo.Renamed TO LastCustomers;
END;
GO
CREATE PROCEDURE dbo.Archive_ AS
BEGIN
  SELECT c.Name, c.Id INTO dbo.Transferred FROM dbo.Customer AS c;
  ALTER SCHEMA archive TRANSFER dbo.Transferred;
END;
GO
CREATE PROCEDURE dbo.Check_ AS
BEGIN
  SELECT c.Name, c.Id INTO dbo.Dropped FROM dbo.Customer AS c;
  DROP TABLE dbo.Dropped;
END;
GO
CREATE PROCEDURE dbo.Open_ AS SELECT c.Name, c.Id INTO dbo.Kept FROM dbo.Customer AS c;
GO
CREATE PROCEDURE dbo.Close_ AS
BEGIN
  SELECT k.Id INTO dbo.Closed FROM dbo.Kept AS k;
  DROP TABLE dbo.Kept;
END;
GO
CREATE PROCEDURE dbo.Show AS
BEGIN
  INSERT INTO dbo.Report SELECT * FROM dbo.Renamed;
  INSERT INTO dbo.Report SELECT * FROM dbo.Transferred;
  INSERT INTO dbo.Report SELECT * FROM dbo.Dropped;
  INSERT INTO dbo.Report (Name, Id) SELECT * FROM dbo.Kept;
END;

-- lineage:
--   dbo.Archive_: reads dbo.Customer
--   dbo.Archive_: writes archive.Transferred
--   dbo.Check_: reads dbo.Customer
--   dbo.Check_: writes dbo.Dropped
--   dbo.Close_: reads dbo.Kept
--   dbo.Close_: writes dbo.Closed
--   dbo.Open_: reads dbo.Customer
--   dbo.Open_: writes dbo.Kept
--   dbo.Rename_: reads dbo.Customer
--   dbo.Rename_: writes dbo.LastCustomers
--   dbo.Show: reads dbo.Dropped
--   dbo.Show: reads dbo.Kept
--   dbo.Show: reads dbo.Renamed
--   dbo.Show: reads dbo.Transferred
--   dbo.Show: writes dbo.Report
--   dbo.Archive_: archive.Transferred.Id <- dbo.Customer.Id
--   dbo.Archive_: archive.Transferred.Name <- dbo.Customer.Name
--   dbo.Check_: dbo.Dropped.Id <- dbo.Customer.Id
--   dbo.Check_: dbo.Dropped.Name <- dbo.Customer.Name
--   dbo.Close_: dbo.Closed.Id <- dbo.Kept.Id
--   dbo.Open_: dbo.Kept.Id <- dbo.Customer.Id
--   dbo.Open_: dbo.Kept.Name <- dbo.Customer.Name
--   dbo.Rename_: dbo.LastCustomers.Id <- dbo.Customer.Id
--   dbo.Rename_: dbo.LastCustomers.Name <- dbo.Customer.Name
--   dbo.Show: dbo.Report.Id <- dbo.Dropped.*
--   dbo.Show: dbo.Report.Id <- dbo.Kept.Id
--   dbo.Show: dbo.Report.Id <- dbo.Renamed.*
--   dbo.Show: dbo.Report.Id <- dbo.Transferred.*
--   dbo.Show: dbo.Report.Name <- dbo.Dropped.*
--   dbo.Show: dbo.Report.Name <- dbo.Kept.Name
--   dbo.Show: dbo.Report.Name <- dbo.Renamed.*
--   dbo.Show: dbo.Report.Name <- dbo.Transferred.*
--   HW2005: The columns of dbo.Renamed are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.Transferred are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.Dropped are not known, so * cannot be expanded.
