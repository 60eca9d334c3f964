-- MATCH joins nodes and edges by their hidden ids; the tables are read.
-- catalog: sales

CREATE TABLE dbo.Person (Id int, Name nvarchar(100)) AS NODE;
CREATE TABLE dbo.Knows (Since date) AS EDGE;
GO
INSERT INTO dbo.Facts (CustomerId, Name)
SELECT a.Id, b.Name
FROM   dbo.Person AS a, dbo.Knows AS k, dbo.Person AS b
WHERE  MATCH (a-(k)->b) AND k.Since > '2020-01-01';

-- lineage:
--   reads dbo.Knows
--   reads dbo.Person
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Person.Id
--   dbo.Facts.CustomerId <~ dbo.Knows.Since (filter)
--   dbo.Facts.Name <- dbo.Person.Name
--   dbo.Facts.Name <~ dbo.Knows.Since (filter)
