-- value of STRING_SPLIT is a piece of the text, ordinal only a number.
-- catalog: sales

INSERT INTO dbo.Facts (Name, Rank)
SELECT s.value, s.ordinal
FROM   dbo.Settings AS t
CROSS APPLY STRING_SPLIT(t.Value, N',', 1) AS s;

-- lineage:
--   reads dbo.Settings
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Settings.Value (transformation)
