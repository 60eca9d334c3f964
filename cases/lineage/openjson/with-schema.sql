-- The columns of OPENJSON … WITH come from the document that is passed.
-- catalog: sales

INSERT INTO dbo.Facts (CustomerId, Name, Amount)
SELECT s.Name, j.Title, j.Amount
FROM   dbo.Settings AS s
CROSS APPLY OPENJSON(s.Value, '$.items') WITH (Title nvarchar(100) '$.title', Amount decimal(18, 2), Raw nvarchar(max) '$' AS JSON) AS j;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Settings.Value (transformation)
--   dbo.Facts.CustomerId <- dbo.Settings.Name
--   dbo.Facts.Name <- dbo.Settings.Value (transformation)
