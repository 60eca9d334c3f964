-- modify() changes a part of the column it is called on, so that the column is its own source.
-- catalog: sales

CREATE TABLE dbo.Documents (Id int, Body xml);
GO
UPDATE dbo.Documents SET Body.modify('replace value of (/r/@n)[1] with "x"') WHERE Id = 1;

-- lineage:
--   writes dbo.Documents
--   dbo.Documents.Body <- dbo.Documents.Body (transformation)
--   dbo.Documents.Body <~ dbo.Documents.Id (filter)
