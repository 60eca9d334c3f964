-- An edge table begins with the ids of its two ends, which the nodes give; then come its own columns.
-- catalog: sales

CREATE TABLE dbo.Person (Id int, Name nvarchar(100)) AS NODE;
CREATE TABLE dbo.Likes (Since date, Note nvarchar(100)) AS EDGE;
GO
INSERT INTO dbo.Likes
SELECT a.$node_id, b.$node_id, c.Since, c.Name
FROM   dbo.Person AS a JOIN dbo.Person AS b ON b.Id > a.Id JOIN dbo.Customers AS c ON c.Id = a.Id;
INSERT INTO dbo.Likes VALUES ((SELECT $node_id FROM dbo.Person WHERE Id = 1), (SELECT $node_id FROM dbo.Person WHERE Id = 2), NULL, N'x');

-- lineage:
--   reads dbo.Customers
--   reads dbo.Person
--   writes dbo.Likes
--   dbo.Likes.Note <- dbo.Customers.Name
--   dbo.Likes.Note <~ dbo.Customers.Id (join)
--   dbo.Likes.Note <~ dbo.Person.Id (join)
--   dbo.Likes.Since <- dbo.Customers.Since
--   dbo.Likes.Since <~ dbo.Customers.Id (join)
--   dbo.Likes.Since <~ dbo.Person.Id (join)
