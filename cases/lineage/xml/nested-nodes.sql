-- nodes() of nodes() is still the first column, query() is a piece of it.
-- catalog: sales

CREATE TABLE dbo.Documents (Id int, Body xml);
GO
INSERT INTO dbo.Settings (Name, Value)
SELECT a.x.value('@n', 'nvarchar(50)'), CONVERT(nvarchar(200), b.y.query('.'))
FROM   dbo.Documents AS d
CROSS APPLY d.Body.nodes('/r/g') AS a (x)
OUTER APPLY a.x.nodes('v') AS b (y);

-- lineage:
--   reads dbo.Documents
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Documents.Body (transformation)
--   dbo.Settings.Value <- dbo.Documents.Body (transformation)
