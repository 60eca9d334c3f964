-- The document of OPENJSON may be a subquery.
-- catalog: sales

INSERT INTO dbo.Facts (Name)
SELECT j.Title
FROM   OPENJSON((SELECT TOP (1) Value FROM dbo.Settings WHERE Name = N'catalogue')) WITH (Title nvarchar(100)) AS j;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Settings.Value (transformation)
--   dbo.Facts.Name <~ dbo.Settings.Name (filter)
