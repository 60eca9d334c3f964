-- Methods of spatial and hierarchy values count as their column and take in their arguments; dbo.value(…) is a function.

CREATE TABLE dbo.Places (Id int, Spot geography, Node hierarchyid);
CREATE TABLE dbo.Shapes (Spot geography, Parent hierarchyid);
CREATE TABLE dbo.Results (Distance float, Parent nvarchar(100), Own int);
GO
CREATE FUNCTION dbo.value (@id int) RETURNS int AS BEGIN RETURN @id; END;
GO
INSERT INTO dbo.Results (Distance, Parent, Own)
SELECT p.Spot.STDistance(s.Spot), p.Node.GetReparentedValue(s.Parent, p.Node), dbo.value(p.Id)
FROM dbo.Places AS p CROSS JOIN dbo.Shapes AS s;

-- evidence:
--   9: INSERT: writes dbo.Results by dbo.Results
--   10: INSERT: dbo.Results.Distance <- dbo.Places.Spot by p.Spot.STDistance(s.Spot)
--   10: INSERT: dbo.Results.Distance <- dbo.Shapes.Spot by p.Spot.STDistance(s.Spot)
--   10: INSERT: dbo.Results.Parent <- dbo.Places.Node by p.Node.GetReparentedValue(s.Parent, p.Node)
--   10: INSERT: dbo.Results.Parent <- dbo.Shapes.Parent by p.Node.GetReparentedValue(s.Parent, p.Node)
--   10: INSERT: reads dbo.value by dbo.value
--   10: INSERT: dbo.Results.Own <- dbo.Places.Id by dbo.value(p.Id)
--   11: INSERT: reads dbo.Places by dbo.Places
--   11: INSERT: reads dbo.Shapes by dbo.Shapes
