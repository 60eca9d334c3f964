-- An aggregate of shapes is an aggregate; a method of what it makes changes nothing about that.

CREATE TABLE dbo.Plots (Id int, District int, Outline geometry);
GO
CREATE VIEW dbo.Districts AS
SELECT p.District, geometry::UnionAggregate(p.Outline) AS Outline, geometry::EnvelopeAggregate(p.Outline).STArea() AS Area
FROM dbo.Plots AS p GROUP BY p.District;

-- lineage:
--   dbo.Districts: reads dbo.Plots
--   dbo.Districts: dbo.Districts.Area <- dbo.Plots.Outline (aggregation)
--   dbo.Districts: dbo.Districts.Area <~ dbo.Plots.District (group by)
--   dbo.Districts: dbo.Districts.District <- dbo.Plots.District
--   dbo.Districts: dbo.Districts.District <~ dbo.Plots.District (group by)
--   dbo.Districts: dbo.Districts.Outline <- dbo.Plots.Outline (aggregation)
--   dbo.Districts: dbo.Districts.Outline <~ dbo.Plots.District (group by)
