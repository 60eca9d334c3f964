-- What modify() puts into a document comes from sql:column, by whatever name the statement calls it.
-- catalog: sales

CREATE TABLE dbo.Documents (Id int, Title nvarchar(50), Body xml);
GO
UPDATE d
SET    Body.modify('replace value of (/r/city/text())[1] with sql:column("c.City")')
FROM   dbo.Documents AS d JOIN dbo.Customers AS c ON c.Id = d.Id;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Documents
--   writes dbo.Documents
--   dbo.Documents.Body <- dbo.Customers.City (transformation)
--   dbo.Documents.Body <- dbo.Documents.Body (transformation)
--   dbo.Documents.Body <~ dbo.Customers.Id (join)
--   dbo.Documents.Body <~ dbo.Documents.Id (join)
