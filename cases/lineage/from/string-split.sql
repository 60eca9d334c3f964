-- What STRING_SPLIT gives comes from the text that it splits.
-- catalog: sales

INSERT INTO dbo.Facts (Name)
SELECT s.value FROM dbo.Settings AS t CROSS APPLY STRING_SPLIT(t.Value, ',') AS s;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Settings.Value (transformation)
