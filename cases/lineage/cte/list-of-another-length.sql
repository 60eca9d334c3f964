-- A CTE or derived table that lists more or fewer columns than it selects is refused: it is told, and those listed keep their places.
CREATE TABLE dbo.Region (Id int, Name nvarchar(50));
CREATE TABLE dbo.Report (Id int, Name nvarchar(50));
GO
CREATE PROCEDURE dbo.Fewer AS
WITH r (Code) AS (SELECT Id, Name FROM dbo.Region)
INSERT INTO dbo.Report (Id) SELECT r.Code FROM r;
GO
CREATE PROCEDURE dbo.More AS
INSERT INTO dbo.Report (Id) SELECT r.Code FROM (SELECT Id FROM dbo.Region) AS r (Code, Name);
GO
CREATE PROCEDURE dbo.AsMany AS
WITH r (Code, Title) AS (SELECT Id, Name FROM dbo.Region)
INSERT INTO dbo.Report (Id, Name) SELECT r.Code, r.Title FROM r;

-- lineage:
--   dbo.AsMany: reads dbo.Region
--   dbo.AsMany: writes dbo.Report
--   dbo.Fewer: reads dbo.Region
--   dbo.Fewer: writes dbo.Report
--   dbo.More: reads dbo.Region
--   dbo.More: writes dbo.Report
--   dbo.AsMany: dbo.Report.Id <- dbo.Region.Id
--   dbo.AsMany: dbo.Report.Name <- dbo.Region.Name
--   dbo.Fewer: dbo.Report.Id <- dbo.Region.Id
--   dbo.More: dbo.Report.Id <- dbo.Region.Id
--   HW2006: 2 values are given for 1 columns.
--   HW2006: 1 values are given for 2 columns.
