-- An UPDATE in another database writes there.
-- catalog: warehouse

UPDATE t SET t.Price = s.Price FROM Shop.dbo.Item AS t JOIN stage.Product AS s ON s.ProductCode = t.Code;

-- lineage:
--   reads Shop.dbo.Item
--   reads stage.Product
--   writes Shop.dbo.Item
--   Shop.dbo.Item.Price <- stage.Product.Price
--   Shop.dbo.Item.Price <~ Shop.dbo.Item.Code (join)
--   Shop.dbo.Item.Price <~ stage.Product.ProductCode (join)
