-- A star inside of a derived table is renamed by its column list in the order of the table.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT k.c, k.b
FROM   (SELECT * FROM dbo.Countries) AS k (a, b, c);

-- lineage:
--   reads dbo.Countries
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Countries.Region
--   dbo.Settings.Value <- dbo.Countries.Name
