-- System views are known by name: no edges, nothing unresolved.
-- catalog: sales

INSERT INTO dbo.Settings (Name, Value)
SELECT o.name, c.Name FROM sys.objects AS o CROSS JOIN dbo.Countries AS c;

-- lineage:
--   reads dbo.Countries
--   writes dbo.Settings
--   dbo.Settings.Value <- dbo.Countries.Name
