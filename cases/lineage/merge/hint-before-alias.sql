-- A hint may stand between the target and its alias.
-- catalog: warehouse

MERGE INTO dw.DimProduct WITH (HOLDLOCK) AS t
USING stage.Product AS s
ON    t.ProductCode = s.ProductCode
WHEN MATCHED THEN UPDATE SET Title = s.Title;

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
