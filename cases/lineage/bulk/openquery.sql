-- OPENQUERY runs text on another server, which is said and not followed.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name)
SELECT q.id, q.name FROM OPENQUERY(ERP, 'SELECT id, name FROM countries') AS q;

-- lineage:
--   writes dbo.Countries
--   HW3004: The construct OPENQUERY is not followed.
