-- An alias that is another table's name hides that table.
-- catalog: warehouse

UPDATE DimProduct
SET    Title = DimClient.Title
FROM   dw.DimProduct
JOIN   stage.Product AS DimClient ON DimClient.ProductCode = DimProduct.ProductCode;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
