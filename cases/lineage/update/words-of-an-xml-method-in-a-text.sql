-- sql:column("…") reads a column in what an XML method is told, and is nothing but words in a text that is stored.
CREATE TABLE dbo.Orders (Id int, Label nvarchar(50), Document xml, Template nvarchar(max));
GO
UPDATE o SET o.Document.modify(N'replace value of (/order/@label)[1] with sql:column("o.Label")') FROM dbo.Orders AS o;
UPDATE o SET o.Template = N'replace value of (/order/@id)[1] with sql:column("o.Id")' FROM dbo.Orders AS o;

-- lineage:
--   reads dbo.Orders
--   writes dbo.Orders
--   dbo.Orders.Document <- dbo.Orders.Document (transformation)
--   dbo.Orders.Document <- dbo.Orders.Label (transformation)
