-- A method of an XML column counts as the column; its name is no function.
-- catalog: sales

CREATE TABLE dbo.Docs (Id int, Body xml);
GO
INSERT INTO dbo.Facts (CustomerId, Name)
SELECT d.Id, d.Body.value('(/a)[1]', 'nvarchar(100)') FROM dbo.Docs AS d;

-- lineage:
--   reads dbo.Docs
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Docs.Id
--   dbo.Facts.Name <- dbo.Docs.Body (transformation)
