-- A document in a variable is followed to where it was read from.
-- catalog: sales

DECLARE @doc nvarchar(max);
SELECT @doc = s.Value FROM dbo.Settings AS s;
INSERT INTO dbo.Facts (CustomerId, Name)
SELECT j.id, j.name FROM OPENJSON(@doc) WITH (id int, name nvarchar(100)) AS j;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Settings.Value (transformation)
--   dbo.Facts.Name <- dbo.Settings.Value (transformation)
