-- The path of nodes() chooses rows by what sql:column names.
-- catalog: sales

CREATE TABLE dbo.Documents (Id int, Kind nvarchar(50), Body xml);
GO
INSERT INTO dbo.Settings (Value)
SELECT n.x.value('.', 'nvarchar(200)') FROM dbo.Documents AS d CROSS APPLY d.Body.nodes('/r/*[@kind = sql:column("d.Kind")]') AS n(x);

-- lineage:
--   reads dbo.Documents
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Documents.Body (transformation)
--   dbo.Settings.Value <~ dbo.Documents.Kind (filter)
