-- A name of four parts is on a linked server: it is kept with the server, and its columns as they are named.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name)
SELECT g.Id, g.Name FROM GEO01.World.dbo.Nations AS g JOIN [GEO-02].World..Regions AS r ON r.Id = g.RegionId;

-- lineage:
--   reads GEO01.World.dbo.Nations
--   reads [GEO-02].World.dbo.Regions
--   writes dbo.Countries
--   dbo.Countries.Id <- GEO01.World.dbo.Nations.Id
--   dbo.Countries.Id <~ GEO01.World.dbo.Nations.RegionId (join)
--   dbo.Countries.Id <~ [GEO-02].World.dbo.Regions.Id (join)
--   dbo.Countries.Name <- GEO01.World.dbo.Nations.Name
--   dbo.Countries.Name <~ GEO01.World.dbo.Nations.RegionId (join)
--   dbo.Countries.Name <~ [GEO-02].World.dbo.Regions.Id (join)
