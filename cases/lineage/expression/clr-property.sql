-- A property of a CLR value counts as its column, with and without the table's alias in front.

CREATE TABLE dbo.Places (Id int, Location geography);
CREATE TABLE dbo.Points (A float, B float);
GO
INSERT INTO dbo.Points (A, B)
SELECT p.Location.Lat, Location.Long
FROM dbo.Places AS p;

-- lineage:
--   reads dbo.Places
--   writes dbo.Points
--   dbo.Points.A <- dbo.Places.Location (transformation)
--   dbo.Points.B <- dbo.Places.Location (transformation)
