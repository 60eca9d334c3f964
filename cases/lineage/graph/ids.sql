-- The ids of nodes and edges are the server's: they are written and read without anybody's column.
CREATE TABLE dbo.Person (Id int, Name nvarchar(10)) AS NODE;
GO
CREATE TABLE dbo.X (c1 nvarchar(10), c2 int, c3 nvarchar(10));
GO
INSERT INTO dbo.Unknown ($from_id, $to_id, Since) SELECT p.$node_id, q.$node_id, p.Id FROM dbo.Person AS p CROSS JOIN dbo.Person AS q;
INSERT INTO dbo.X SELECT * FROM dbo.Person;
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.X SELECT * FROM dbo.Person;

-- lineage:
--   dbo.P: reads dbo.Person
--   dbo.P: writes dbo.X
--   reads dbo.Person
--   writes dbo.Unknown
--   writes dbo.X
--   dbo.P: dbo.X.c2 <- dbo.Person.Id
--   dbo.P: dbo.X.c3 <- dbo.Person.Name
--   dbo.Unknown.Since <- dbo.Person.Id
--   dbo.X.c2 <- dbo.Person.Id
--   dbo.X.c3 <- dbo.Person.Name
