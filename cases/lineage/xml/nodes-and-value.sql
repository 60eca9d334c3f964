-- nodes() and value() of an XML column are that column.
-- catalog: sales

CREATE TABLE dbo.Documents (Id int, Body xml);
GO
INSERT INTO dbo.Facts (CustomerId, Name)
SELECT d.Id, n.x.value('@name', 'nvarchar(100)')
FROM   dbo.Documents AS d
CROSS APPLY d.Body.nodes('/list/item') AS n (x)
WHERE  d.Body.exist('/list') = 1;

-- lineage:
--   reads dbo.Documents
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Documents.Id
--   dbo.Facts.CustomerId <~ dbo.Documents.Body (filter)
--   dbo.Facts.Name <- dbo.Documents.Body (transformation)
--   dbo.Facts.Name <~ dbo.Documents.Body (filter)
