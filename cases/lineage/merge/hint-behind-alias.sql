-- A hint may stand behind the alias of the target.
-- catalog: warehouse

MERGE dw.DimProduct t WITH (HOLDLOCK, TABLOCK)
USING stage.Product s WITH (NOLOCK)
ON    t.ProductCode = s.ProductCode
WHEN MATCHED THEN UPDATE SET t.Title = s.Title
OPTION (LOOP JOIN);

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
