-- ALTER TABLE behind the making of a table adds to the columns of the one that it names; of one made of all columns of two tables nobody knows them, the added one alone would be wrong.
CREATE TABLE dbo.Customer (Id int, Name nvarchar(50));
CREATE TABLE dbo.Region (Code int, Label nvarchar(50));
CREATE TABLE dbo.Report (Code int, Label nvarchar(50), Id int, Name nvarchar(50), Rank_ int);
GO
CREATE PROCEDURE dbo.Build AS
BEGIN
  SELECT r.Code INTO dbo.Codes FROM dbo.Region AS r;
  SELECT * INTO dbo.Wide FROM dbo.Region AS r CROSS JOIN dbo.Customer AS c;
  ALTER TABLE dbo.Wide ADD Rank_ int;
END;
GO
CREATE PROCEDURE dbo.Show AS
BEGIN
  INSERT INTO dbo.Report (Code) SELECT * FROM dbo.Codes;
  INSERT INTO dbo.Report SELECT * FROM dbo.Wide;
END;

-- lineage:
--   dbo.Build: reads dbo.Customer
--   dbo.Build: reads dbo.Region
--   dbo.Build: writes dbo.Codes
--   dbo.Build: writes dbo.Wide
--   dbo.Show: reads dbo.Codes
--   dbo.Show: reads dbo.Wide
--   dbo.Show: writes dbo.Report
--   dbo.Build: dbo.Codes.Code <- dbo.Region.Code
--   dbo.Build: dbo.Wide.Code <- dbo.Region.Code
--   dbo.Build: dbo.Wide.Id <- dbo.Customer.Id
--   dbo.Build: dbo.Wide.Label <- dbo.Region.Label
--   dbo.Build: dbo.Wide.Name <- dbo.Customer.Name
--   dbo.Show: dbo.Report.Code <- dbo.Codes.Code
--   dbo.Show: dbo.Report.Code <- dbo.Wide.*
--   dbo.Show: dbo.Report.Id <- dbo.Wide.*
--   dbo.Show: dbo.Report.Label <- dbo.Wide.*
--   dbo.Show: dbo.Report.Name <- dbo.Wide.*
--   dbo.Show: dbo.Report.Rank_ <- dbo.Wide.*
--   HW2005: The columns of dbo.Wide are not known, so * cannot be expanded.
