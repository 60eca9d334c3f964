-- The target's whole name is the aliased source of that table, not one more.
-- catalog: warehouse

UPDATE dw.DimProduct
SET    Price = s.Price
FROM   dw.DimProduct AS d
JOIN   stage.Product AS s ON s.ProductCode = d.ProductCode
WHERE  d.Category IS NULL;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Price <- stage.Product.Price
--   dw.DimProduct.Price <~ dw.DimProduct.Category (filter)
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Price <~ stage.Product.ProductCode (join)
