-- WHEN NOT MATCHED INSERT without columns passes over the identity.
-- catalog: warehouse

MERGE dw.DimProduct AS t USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN NOT MATCHED THEN INSERT VALUES (s.ProductCode, s.Title, s.Price, s.Category);

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Category <- stage.Product.Category
--   dw.DimProduct.Category <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Category <~ stage.Product.ProductCode (join)
--   dw.DimProduct.Price <- stage.Product.Price
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Price <~ stage.Product.ProductCode (join)
--   dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   dw.DimProduct.ProductCode <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.ProductCode <~ stage.Product.ProductCode (join)
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
