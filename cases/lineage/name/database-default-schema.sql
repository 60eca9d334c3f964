-- db..t is the table of db's default schema: the same as db.dbo.t.
-- catalog: sales

INSERT INTO dbo.Countries (Id, Name) SELECT n.Id, n.Name FROM World..Nations AS n;
INSERT INTO dbo.Countries (Region) SELECT World.dbo.Nations.Region FROM World.dbo.Nations;

-- lineage:
--   reads World.dbo.Nations
--   writes dbo.Countries
--   dbo.Countries.Id <- World.dbo.Nations.Id
--   dbo.Countries.Name <- World.dbo.Nations.Name
--   dbo.Countries.Region <- World.dbo.Nations.Region
