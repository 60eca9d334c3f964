-- A view that lists fewer names than its query has columns is told, and the first columns are taken as they stand.
CREATE TABLE dbo.Source (Id int, Name nvarchar(50));
GO
CREATE VIEW dbo.Shown (Id) AS SELECT s.Id, s.Name FROM dbo.Source AS s;

-- lineage:
--   dbo.Shown: reads dbo.Source
--   dbo.Shown: dbo.Shown.Id <- dbo.Source.Id
--   HW2006: 2 values are given for 1 columns.
