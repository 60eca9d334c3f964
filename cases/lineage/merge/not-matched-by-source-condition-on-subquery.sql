-- A subquery in the condition of NOT MATCHED BY SOURCE decides too.
-- catalog: warehouse

MERGE dw.DimProduct AS t USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN MATCHED THEN UPDATE SET t.Price = s.Price
WHEN NOT MATCHED BY SOURCE AND t.ProductKey NOT IN (SELECT f.ProductKey FROM dw.FactSale AS f) THEN DELETE;

-- lineage:
--   reads dw.FactSale
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Price <- stage.Product.Price
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Price <~ dw.DimProduct.ProductKey (filter)
--   dw.DimProduct.Price <~ dw.FactSale.ProductKey (filter)
--   dw.DimProduct.Price <~ stage.Product.ProductCode (join)
