-- Columns copied within one table are column edges without a read edge.
-- catalog: sales

UPDATE dbo.Products SET Name = UPPER(Name), Price = Price * 1.1 WHERE CategoryId = 3;

-- lineage:
--   writes dbo.Products
--   dbo.Products.Name <- dbo.Products.Name (transformation)
--   dbo.Products.Name <~ dbo.Products.CategoryId (filter)
--   dbo.Products.Price <- dbo.Products.Price (transformation)
--   dbo.Products.Price <~ dbo.Products.CategoryId (filter)
