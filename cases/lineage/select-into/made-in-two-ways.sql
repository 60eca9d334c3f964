-- Where two modules make a table of different columns, or one gives it another name, nobody knows its columns elsewhere.
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50), Region int);
CREATE TABLE dbo.Report (Id int, Name nvarchar(50));
GO
CREATE PROCEDURE dbo.Short AS SELECT c.Id, c.Name INTO dbo.Stage FROM dbo.Customer AS c;
GO
CREATE PROCEDURE dbo.Long AS SELECT c.Id, c.Name, c.Region INTO dbo.Stage FROM dbo.Customer AS c;
GO
CREATE PROCEDURE dbo.Swap AS
BEGIN
  SELECT c.Name, c.Id INTO dbo.Next_ FROM dbo.Customer AS c;
  EXEC sp_rename N'dbo.Next_', N'Now_';
END;
GO
CREATE PROCEDURE dbo.Use_ AS
BEGIN
  INSERT INTO dbo.Report SELECT * FROM dbo.Stage;
  INSERT INTO dbo.Report SELECT * FROM dbo.Next_;
END;

-- lineage:
--   dbo.Long: reads dbo.Customer
--   dbo.Long: writes dbo.Stage
--   dbo.Short: reads dbo.Customer
--   dbo.Short: writes dbo.Stage
--   dbo.Swap: reads dbo.Customer
--   dbo.Swap: writes dbo.Now_
--   dbo.Use_: reads dbo.Next_
--   dbo.Use_: reads dbo.Stage
--   dbo.Use_: writes dbo.Report
--   dbo.Long: dbo.Stage.Id <- dbo.Customer.Id
--   dbo.Long: dbo.Stage.Name <- dbo.Customer.Name
--   dbo.Long: dbo.Stage.Region <- dbo.Customer.Region
--   dbo.Short: dbo.Stage.Id <- dbo.Customer.Id
--   dbo.Short: dbo.Stage.Name <- dbo.Customer.Name
--   dbo.Swap: dbo.Now_.Id <- dbo.Customer.Id
--   dbo.Swap: dbo.Now_.Name <- dbo.Customer.Name
--   dbo.Use_: dbo.Report.Id <- dbo.Next_.*
--   dbo.Use_: dbo.Report.Id <- dbo.Stage.*
--   dbo.Use_: dbo.Report.Name <- dbo.Next_.*
--   dbo.Use_: dbo.Report.Name <- dbo.Stage.*
--   HW2005: The columns of dbo.Stage are not known, so * cannot be expanded.
--   HW2005: The columns of dbo.Next_ are not known, so * cannot be expanded.
