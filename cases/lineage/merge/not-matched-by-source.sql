-- WHEN NOT MATCHED BY SOURCE sees the target alone.
-- catalog: warehouse

MERGE dw.DimProduct AS t
USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN NOT MATCHED BY SOURCE AND Price > 0 THEN UPDATE SET Category = Title;

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Category <- dw.DimProduct.Title
--   dw.DimProduct.Category <~ dw.DimProduct.Price (filter)
--   dw.DimProduct.Category <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Category <~ stage.Product.ProductCode (join)
