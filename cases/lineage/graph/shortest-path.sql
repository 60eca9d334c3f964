-- SHORTEST_PATH aggregates along the path: STRING_AGG and LAST_VALUE WITHIN GROUP (GRAPH PATH).
-- catalog: sales

CREATE TABLE dbo.Person (Id int, Name nvarchar(100)) AS NODE;
CREATE TABLE dbo.Knows (Since date) AS EDGE;
GO
INSERT INTO dbo.Settings (Name, Value)
SELECT a.Name, STRING_AGG(b.Name, N'->') WITHIN GROUP (GRAPH PATH)
FROM   dbo.Person AS a, dbo.Knows FOR PATH AS k, dbo.Person FOR PATH AS b
WHERE  MATCH (SHORTEST_PATH (a(-(k)->b)+)) AND a.Id = 1;

-- lineage:
--   reads dbo.Knows
--   reads dbo.Person
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Person.Name
--   dbo.Settings.Name <~ dbo.Person.Id (filter)
--   dbo.Settings.Value <- dbo.Person.Name (aggregation)
--   dbo.Settings.Value <~ dbo.Person.Id (filter)
