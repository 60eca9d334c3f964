-- OPENDATASOURCE stands for the server of a four-part name.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name)
SELECT d.Id, d.Name
FROM   OPENDATASOURCE('MSOLEDBSQL', 'Server=other;Trusted_Connection=yes').Geo.dbo.Countries AS d;

-- lineage:
--   writes dbo.Countries
--   HW3004: The construct OPENDATASOURCE is not followed.
