-- OPENDATASOURCE stands for the server of a four-part name.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name)
SELECT d.Id, d.Name
FROM   OPENDATASOURCE('MSOLEDBSQL', 'Server=other;Trusted_Connection=yes').Geo.dbo.Countries AS d;

-- lineage:
--   reads other.Geo.dbo.Countries
--   writes dbo.Countries
--   dbo.Countries.Id <- other.Geo.dbo.Countries.Id
--   dbo.Countries.Name <- other.Geo.dbo.Countries.Name
