-- A derived table of FOR JSON has the one column that its list names.
-- catalog: sales

INSERT INTO dbo.Settings (Value)
SELECT d.doc
FROM   (SELECT k.Name, k.Region FROM dbo.Countries AS k WHERE k.Id < 9 FOR JSON PATH) AS d (doc);

-- lineage:
--   reads dbo.Countries
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Countries.Name (transformation)
--   dbo.Settings.Value <- dbo.Countries.Region (transformation)
--   dbo.Settings.Value <~ dbo.Countries.Id (filter)
