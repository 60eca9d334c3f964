-- A property or a method of a CLR value is that column; nothing of it is a table or a function.
-- catalog: sales

CREATE TABLE dbo.Places (Id int, Spot geography, Node hierarchyid);
GO
INSERT INTO dbo.Facts (CustomerId, Amount, Rank, Name)
SELECT p.Id, p.Spot.Lat, p.Node.GetLevel(), p.Spot.STAsText() FROM dbo.Places AS p;

-- lineage:
--   reads dbo.Places
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Places.Spot (transformation)
--   dbo.Facts.CustomerId <- dbo.Places.Id
--   dbo.Facts.Name <- dbo.Places.Spot (transformation)
--   dbo.Facts.Rank <- dbo.Places.Node (transformation)
