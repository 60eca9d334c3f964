-- LAST_VALUE along a path is an aggregate; with OVER it is a window function.
CREATE TABLE dbo.Stop (Id int, Name nvarchar(50), Zone int) AS NODE;
CREATE TABLE dbo.Ride (Minutes int) AS EDGE;
CREATE TABLE dbo.Trip (Origin nvarchar(50), Goal nvarchar(50));
GO
INSERT INTO dbo.Trip (Origin, Goal)
SELECT a.Name, LAST_VALUE(b.Name) WITHIN GROUP (GRAPH PATH)
FROM   dbo.Stop AS a, dbo.Ride FOR PATH AS r, dbo.Stop FOR PATH AS b
WHERE  MATCH (SHORTEST_PATH (a(-(r)->b)+));
GO
INSERT INTO dbo.Trip (Goal) SELECT LAST_VALUE(s.Name) OVER (ORDER BY s.Zone) FROM dbo.Stop AS s;

-- lineage:
--   reads dbo.Ride
--   reads dbo.Stop
--   writes dbo.Trip
--   dbo.Trip.Goal <- dbo.Stop.Name (aggregation)
--   dbo.Trip.Goal <- dbo.Stop.Name (transformation)
--   dbo.Trip.Goal <~ dbo.Stop.Zone (window)
--   dbo.Trip.Origin <- dbo.Stop.Name
