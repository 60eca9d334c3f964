-- Setting a property changes a part of the column: it comes from that column and from what is set, whatever alias stands in front.
CREATE TABLE dbo.Spot (Id int, Place geometry, Srid int);
GO
CREATE TABLE dbo.Found (Id int, Srid int, Height float);
GO
CREATE PROCEDURE dbo.P AS
UPDATE dbo.Spot SET Place.STSrid = Srid;
UPDATE s SET s.Place.Z = f.Height, s.Srid = f.Srid FROM dbo.Spot AS s JOIN dbo.Found AS f ON f.Id = s.Id;
UPDATE Place SET Place.Missing = 1 FROM dbo.Spot AS Place;

-- lineage:
--   dbo.P: reads dbo.Found
--   dbo.P: reads dbo.Spot
--   dbo.P: writes dbo.Spot
--   dbo.P: dbo.Spot.Place <- dbo.Found.Height (transformation)
--   dbo.P: dbo.Spot.Place <- dbo.Spot.Place (transformation)
--   dbo.P: dbo.Spot.Place <- dbo.Spot.Srid (transformation)
--   dbo.P: dbo.Spot.Place <~ dbo.Found.Id (join)
--   dbo.P: dbo.Spot.Place <~ dbo.Spot.Id (join)
--   dbo.P: dbo.Spot.Srid <- dbo.Found.Srid
--   dbo.P: dbo.Spot.Srid <~ dbo.Found.Id (join)
--   dbo.P: dbo.Spot.Srid <~ dbo.Spot.Id (join)
--   HW2016: dbo.Spot has no column Missing.
