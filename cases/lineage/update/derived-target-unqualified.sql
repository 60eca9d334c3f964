-- A derived table that is updated under its alias stands once: what names its columns without the alias is not of two sources.
-- catalog: sales

UPDATE latest SET Paid = Price
FROM  (SELECT p.Price AS Paid, p.ParentId, l.Price, ROW_NUMBER() OVER (PARTITION BY p.Id ORDER BY l.OrderId DESC) AS Place
       FROM dbo.Products AS p JOIN dbo.Lines AS l ON l.ProductId = p.Id) AS latest
WHERE Place = 1 AND ParentId IS NULL;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Products
--   writes dbo.Products
--   dbo.Products.Price <- dbo.Lines.Price
--   dbo.Products.Price <~ dbo.Lines.OrderId (window)
--   dbo.Products.Price <~ dbo.Lines.ProductId (join)
--   dbo.Products.Price <~ dbo.Products.Id (join)
--   dbo.Products.Price <~ dbo.Products.Id (window)
--   dbo.Products.Price <~ dbo.Products.ParentId (filter)
