-- In a CTE that is no recursive one, and in the anchor of one that is, its name is that of the table, in a subquery of WHERE and ON too.
CREATE TABLE dbo.Node (Id int, Parent int, Weight int);
CREATE TABLE dbo.Edge (Source int, Target int, Cost int);
CREATE TABLE dbo.Found (a int, b int);
GO
CREATE PROCEDURE dbo.In_Where AS
WITH Node AS (SELECT e.Cost AS c FROM dbo.Edge AS e WHERE EXISTS (SELECT 1 FROM Node AS n WHERE n.Weight = e.Source))
INSERT INTO dbo.Found (a) SELECT c FROM Node;
GO
CREATE PROCEDURE dbo.In_Order_By AS
WITH Node AS (SELECT TOP (1) e.Cost AS c FROM dbo.Edge AS e ORDER BY (SELECT MAX(n.Weight) FROM Node AS n WHERE n.Id = e.Target))
INSERT INTO dbo.Found (a) SELECT c FROM Node;
GO
CREATE PROCEDURE dbo.In_The_Anchor AS
WITH Node AS (
    SELECT e.Target AS k, 0 AS depth FROM dbo.Edge AS e WHERE e.Source IN (SELECT n.Id FROM Node AS n WHERE n.Parent IS NULL)
    UNION ALL
    SELECT e.Target, n.depth + e.Cost FROM dbo.Edge AS e JOIN Node AS n ON n.k = e.Source
)
INSERT INTO dbo.Found (a, b) SELECT k, depth FROM Node;

-- lineage:
--   dbo.In_Order_By: reads dbo.Edge
--   dbo.In_Order_By: reads dbo.Node
--   dbo.In_Order_By: writes dbo.Found
--   dbo.In_The_Anchor: reads dbo.Edge
--   dbo.In_The_Anchor: reads dbo.Node
--   dbo.In_The_Anchor: writes dbo.Found
--   dbo.In_Where: reads dbo.Edge
--   dbo.In_Where: reads dbo.Node
--   dbo.In_Where: writes dbo.Found
--   dbo.In_Order_By: dbo.Found.a <- dbo.Edge.Cost
--   dbo.In_Order_By: dbo.Found.a <~ dbo.Edge.Target (filter)
--   dbo.In_Order_By: dbo.Found.a <~ dbo.Node.Id (filter)
--   dbo.In_Order_By: dbo.Found.a <~ dbo.Node.Weight (sort)
--   dbo.In_The_Anchor: dbo.Found.a <- dbo.Edge.Target
--   dbo.In_The_Anchor: dbo.Found.a <~ dbo.Edge.Source (filter)
--   dbo.In_The_Anchor: dbo.Found.a <~ dbo.Edge.Source (join)
--   dbo.In_The_Anchor: dbo.Found.a <~ dbo.Edge.Target (join)
--   dbo.In_The_Anchor: dbo.Found.a <~ dbo.Node.Id (filter)
--   dbo.In_The_Anchor: dbo.Found.a <~ dbo.Node.Parent (filter)
--   dbo.In_The_Anchor: dbo.Found.b <- dbo.Edge.Cost (transformation)
--   dbo.In_The_Anchor: dbo.Found.b <~ dbo.Edge.Source (filter)
--   dbo.In_The_Anchor: dbo.Found.b <~ dbo.Edge.Source (join)
--   dbo.In_The_Anchor: dbo.Found.b <~ dbo.Edge.Target (join)
--   dbo.In_The_Anchor: dbo.Found.b <~ dbo.Node.Id (filter)
--   dbo.In_The_Anchor: dbo.Found.b <~ dbo.Node.Parent (filter)
--   dbo.In_Where: dbo.Found.a <- dbo.Edge.Cost
--   dbo.In_Where: dbo.Found.a <~ dbo.Edge.Source (filter)
--   dbo.In_Where: dbo.Found.a <~ dbo.Node.Weight (filter)
