-- What the caller put into the table that it passes is what the callee writes.
-- catalog: sales

CREATE PROCEDURE dbo.Tag @ids dbo.IdList READONLY AS
UPDATE p SET p.Name = i.Label FROM dbo.Products AS p JOIN @ids AS i ON i.Id = p.Id;
GO
CREATE PROCEDURE dbo.TagAll AS
BEGIN
    DECLARE @list dbo.IdList;
    INSERT INTO @list (Id, Label) SELECT c.CountryId, c.Name FROM dbo.Customers AS c;
    EXEC dbo.Tag @ids = @list;
END;

-- lineage:
--   dbo.Tag: reads dbo.Products
--   dbo.Tag: writes dbo.Products
--   dbo.TagAll: calls dbo.Tag
--   dbo.TagAll: reads dbo.Customers
--   dbo.Tag: dbo.Products.Name <- dbo.Customers.Name
--   dbo.Tag: dbo.Products.Name <~ dbo.Customers.CountryId (join)
--   dbo.Tag: dbo.Products.Name <~ dbo.Products.Id (join)
