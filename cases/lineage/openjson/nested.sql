-- A document inside of the document: the inner columns come from the outermost column.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name)
SELECT outer1.Id, inner1.Tag
FROM   dbo.Settings AS s
CROSS APPLY OPENJSON(s.Value) WITH (Id int, Tags nvarchar(max) AS JSON) AS outer1
CROSS APPLY OPENJSON(outer1.Tags) WITH (Tag nvarchar(50) '$') AS inner1;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Settings.Value (transformation)
--   dbo.Facts.Name <- dbo.Settings.Value (transformation)
