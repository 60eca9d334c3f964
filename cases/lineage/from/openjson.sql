-- The columns of OPENJSON come from the document.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT j.Id, j.Name
FROM   dbo.Settings AS s
CROSS APPLY OPENJSON(s.Value) WITH (Id int '$.id', Name nvarchar(100) '$.name') AS j;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Settings.Value (transformation)
--   dbo.Facts.Name <- dbo.Settings.Value (transformation)
