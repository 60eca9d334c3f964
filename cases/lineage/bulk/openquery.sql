-- The text of OPENQUERY is read: its names are those of the linked server, its columns come from there, its filters decide.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name)
SELECT q.id, q.shown FROM OPENQUERY(ERP, 'SELECT c.id, UPPER(c.name) AS shown FROM Shop.dbo.countries AS c WHERE c.kind = ''A''') AS q;

-- lineage:
--   reads ERP.Shop.dbo.countries [dynamic]
--   writes dbo.Countries
--   dbo.Countries.Id <- ERP.Shop.dbo.countries.id
--   dbo.Countries.Id <~ ERP.Shop.dbo.countries.kind (filter)
--   dbo.Countries.Name <- ERP.Shop.dbo.countries.name (transformation)
--   dbo.Countries.Name <~ ERP.Shop.dbo.countries.kind (filter)
--   HW3004: The construct OPENQUERY, beyond the names in its text, is not followed.
