-- CHANGETABLE (VERSION …) names the keys of its table, in a list without values, and asks by the values beside them.
-- catalog: sales

INSERT INTO dbo.Archive (Id, CustomerId)
SELECT v.ProductId, p.CategoryId
FROM   dbo.Products AS p
CROSS APPLY CHANGETABLE(VERSION dbo.Lines, (OrderId, ProductId), (p.ParentId, p.Id)) AS v;

-- lineage:
--   reads dbo.Lines
--   reads dbo.Products
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Products.CategoryId
--   dbo.Archive.CustomerId <~ dbo.Products.Id (filter)
--   dbo.Archive.CustomerId <~ dbo.Products.ParentId (filter)
--   dbo.Archive.Id <- dbo.Lines.ProductId
--   dbo.Archive.Id <~ dbo.Products.Id (filter)
--   dbo.Archive.Id <~ dbo.Products.ParentId (filter)
