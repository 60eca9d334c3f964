-- A text that another product understands and SQL Server does not is not followed, which is said; the target is written.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name)
SELECT q.id, q.name FROM OPENQUERY(LEGACY, 'SELECT id, name FROM countries LIMIT 5 OFFSET 2') AS q;

-- lineage:
--   writes dbo.Countries
--   HW3004: The construct OPENQUERY is not followed.
