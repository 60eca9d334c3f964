-- A table function of one's own may be called like one of the system, where its schema stands in front, or like a method of XML, where nothing does.
-- catalog: sales

CREATE FUNCTION dbo.String_Split (@from int) RETURNS TABLE AS RETURN (SELECT p.Id AS Value FROM dbo.Products AS p WHERE p.ParentId = @from);
GO
CREATE FUNCTION dbo.Nodes (@of int) RETURNS TABLE AS RETURN (SELECT c.Id FROM dbo.Customers AS c WHERE c.CountryId = @of);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id) SELECT s.Value FROM dbo.String_Split(5) AS s;
INSERT INTO dbo.Archive (CustomerId) SELECT n.Id FROM Nodes(5) AS n;

-- lineage:
--   dbo.Nodes: reads dbo.Customers
--   dbo.P: reads dbo.Nodes
--   dbo.P: reads dbo.String_Split
--   dbo.P: writes dbo.Archive
--   dbo.String_Split: reads dbo.Products
--   dbo.Nodes: dbo.Nodes.Id <- dbo.Customers.Id
--   dbo.Nodes: dbo.Nodes.Id <~ dbo.Customers.CountryId (filter)
--   dbo.P: dbo.Archive.CustomerId <- dbo.Nodes.Id
--   dbo.P: dbo.Archive.Id <- dbo.String_Split.Value
--   dbo.String_Split: dbo.String_Split.Value <- dbo.Products.Id
--   dbo.String_Split: dbo.String_Split.Value <~ dbo.Products.ParentId (filter)
