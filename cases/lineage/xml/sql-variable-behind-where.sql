-- Behind where and if of an XQuery sql:variable and sql:column decide which nodes are taken; behind return, then and else they are content.
CREATE TABLE dbo.Documents (Id int, Wanted nvarchar(50), Title nvarchar(50), Body xml);
CREATE TABLE dbo.Setting (Name nvarchar(50), Footer nvarchar(50));
CREATE TABLE dbo.Report (Found nvarchar(max), Text_ nvarchar(max));
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @name nvarchar(50), @footer nvarchar(50);
  SELECT @name = MAX(s.Name) FROM dbo.Setting AS s;
  SELECT @footer = MAX(s.Footer) FROM dbo.Setting AS s;
  INSERT INTO dbo.Report (Found, Text_)
  SELECT CAST(d.Body.query('for $i in /r/item where $i/@name = sql:variable("@name") return <i>{sql:variable("@footer")}</i>') AS nvarchar(max)),
         CAST(d.Body.query('if (/r/@kind = sql:column("d.Wanted")) then sql:column("d.Title") else /r/where') AS nvarchar(max))
  FROM dbo.Documents AS d;
END;

-- lineage:
--   dbo.P: reads dbo.Documents
--   dbo.P: reads dbo.Setting
--   dbo.P: writes dbo.Report
--   dbo.P: dbo.Report.Found <- dbo.Documents.Body (transformation)
--   dbo.P: dbo.Report.Found <- dbo.Setting.Footer (aggregation)
--   dbo.P: dbo.Report.Found <~ dbo.Setting.Name (conditional)
--   dbo.P: dbo.Report.Text_ <- dbo.Documents.Body (transformation)
--   dbo.P: dbo.Report.Text_ <- dbo.Documents.Title (transformation)
--   dbo.P: dbo.Report.Text_ <~ dbo.Documents.Wanted (conditional)
