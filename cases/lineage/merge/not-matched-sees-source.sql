-- In WHEN NOT MATCHED an unqualified name is the source's.
-- catalog: warehouse

MERGE dw.DimProduct AS t
USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN NOT MATCHED THEN INSERT (Title, ProductCode) VALUES (Category, s.ProductCode);

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   dw.DimProduct.ProductCode <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.ProductCode <~ stage.Product.ProductCode (join)
--   dw.DimProduct.Title <- stage.Product.Category
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
