-- $from_id and $to_id of an edge table are filled by the nodes' $node_id, which are no columns of the catalog.
-- catalog: sales

CREATE TABLE dbo.Person (Id int, Name nvarchar(100)) AS NODE;
CREATE TABLE dbo.Knows (Since date) AS EDGE;
GO
INSERT INTO dbo.Knows ($from_id, $to_id, Since)
SELECT a.$node_id, b.$node_id, c.Since
FROM   dbo.Person AS a JOIN dbo.Person AS b ON b.Id > a.Id JOIN dbo.Customers AS c ON c.Id = a.Id;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Person
--   writes dbo.Knows
--   dbo.Knows.Since <- dbo.Customers.Since
--   dbo.Knows.Since <~ dbo.Customers.Id (join)
--   dbo.Knows.Since <~ dbo.Person.Id (join)
