-- Two tables of one name in different schemas: with the schema in front each is meant, without it a column that both have is nobody's.
CREATE SCHEMA stage;
GO
CREATE TABLE dbo.Region (Id int, Name nvarchar(50));
CREATE TABLE stage.Region (Id int, Name nvarchar(50), Manager int);
CREATE TABLE dbo.Report (Id int, Name nvarchar(50), Manager int);
GO
CREATE PROCEDURE dbo.Clear_ AS
BEGIN
  INSERT INTO dbo.Report (Id, Name) SELECT dbo.Region.Id, stage.Region.Name FROM dbo.Region JOIN stage.Region ON stage.Region.Id = dbo.Region.Id;
  UPDATE dbo.Region SET Name = stage.Region.Name FROM stage.Region WHERE stage.Region.Id = dbo.Region.Id;
END;
GO
CREATE PROCEDURE dbo.Unclear AS
INSERT INTO dbo.Report (Name, Manager) SELECT Region.Name, Region.Manager FROM dbo.Region CROSS JOIN stage.Region;

-- lineage:
--   dbo.Clear_: reads dbo.Region
--   dbo.Clear_: reads stage.Region
--   dbo.Clear_: writes dbo.Region
--   dbo.Clear_: writes dbo.Report
--   dbo.Unclear: reads dbo.Region
--   dbo.Unclear: reads stage.Region
--   dbo.Unclear: writes dbo.Report
--   dbo.Clear_: dbo.Region.Name <- stage.Region.Name
--   dbo.Clear_: dbo.Region.Name <~ dbo.Region.Id (filter)
--   dbo.Clear_: dbo.Region.Name <~ stage.Region.Id (filter)
--   dbo.Clear_: dbo.Report.Id <- dbo.Region.Id
--   dbo.Clear_: dbo.Report.Id <~ dbo.Region.Id (join)
--   dbo.Clear_: dbo.Report.Id <~ stage.Region.Id (join)
--   dbo.Clear_: dbo.Report.Name <- stage.Region.Name
--   dbo.Clear_: dbo.Report.Name <~ dbo.Region.Id (join)
--   dbo.Clear_: dbo.Report.Name <~ stage.Region.Id (join)
--   dbo.Unclear: dbo.Report.Manager <- stage.Region.Manager
--   HW2002: The column Name exists in several sources: region, region.
