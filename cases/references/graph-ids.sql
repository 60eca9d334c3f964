-- The ids of an edge are the server's: to write them names no column.
CREATE TABLE dbo.Person (Id int, Name nvarchar(10)) AS NODE;
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.Unknown ($from_id, $to_id, Since) SELECT p.$node_id, q.$node_id, p.Id FROM dbo.Person AS p CROSS JOIN dbo.Person AS q;

-- references:
--   4: define dbo.P by dbo.P
--   4: write dbo.Unknown by dbo.Unknown
--   4: write dbo.Unknown.Since by Since
--   4: read dbo.Person.Id by Id
--   4: read dbo.Person by dbo.Person
--   4: read dbo.Person by dbo.Person
