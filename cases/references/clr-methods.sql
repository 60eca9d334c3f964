-- Methods of spatial and hierarchy values are known by name, whose letters count; what is called like none is a function of a schema.
CREATE TABLE dbo.Docs (Id int, Node hierarchyid, Shape geometry);
GO
CREATE VIEW dbo.V AS
SELECT Node.GetLevel() AS a, Shape.STArea() AS b, Shape.MakeValid() AS c, Shape.starea() AS d, Shape.Starea() AS e, Node.Level() AS f, [max].Shape.STArea() AS g
FROM dbo.Docs AS [max];

-- references:
--   4: define dbo.V by dbo.V
--   5: read dbo.Docs.Node by Node
--   5: read dbo.Docs.Shape by Shape
--   5: read dbo.Docs.Shape by Shape
--   5: read Shape.starea by Shape.starea
--   5: read Shape.starea by Shape.Starea
--   5: read Node.Level by Node.Level
--   5: read dbo.Docs.Shape by Shape
--   6: read dbo.Docs by dbo.Docs
