-- nodes() of a variable is what the variable holds.
-- catalog: sales

CREATE TABLE dbo.Documents (Id int, Body xml);
GO
DECLARE @x xml = (SELECT TOP (1) d.Body FROM dbo.Documents AS d);
INSERT INTO dbo.Facts (Name, CustomerId)
SELECT t.c.value('(name)[1]', 'nvarchar(100)'), t.c.value('@id', 'int') FROM @x.nodes('/r/i') AS t (c);

-- lineage:
--   reads dbo.Documents
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Documents.Body (transformation)
--   dbo.Facts.Name <- dbo.Documents.Body (transformation)
