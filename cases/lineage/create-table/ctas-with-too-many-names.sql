-- CTAS that lists more names than its query has columns is told, and the first ones are taken as they stand.
CREATE TABLE dbo.Source (Id int, Name nvarchar(50));
GO
CREATE PROCEDURE dbo.Build AS
CREATE TABLE dbo.Target (Id, Label, Extra) WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT * FROM dbo.Source;

-- lineage:
--   dbo.Build: reads dbo.Source
--   dbo.Build: writes dbo.Target
--   dbo.Build: dbo.Target.Id <- dbo.Source.Id
--   dbo.Build: dbo.Target.Label <- dbo.Source.Name
--   HW2006: 2 values are given for 3 columns.
