-- Without an alias the target is called by its name.
-- catalog: warehouse

MERGE dw.DimProduct USING stage.Product ON dw.DimProduct.ProductCode = Product.ProductCode
WHEN MATCHED THEN UPDATE SET DimProduct.Price = stage.Product.Price;

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Price <- stage.Product.Price
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Price <~ stage.Product.ProductCode (join)
