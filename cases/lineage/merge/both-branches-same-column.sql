-- Set in UPDATE and in INSERT from two columns, a column comes from both.
-- catalog: warehouse

MERGE dw.DimProduct AS t USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN MATCHED THEN UPDATE SET Title = s.Category
WHEN NOT MATCHED THEN INSERT (Title) VALUES (s.Title);

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Title <- stage.Product.Category
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
