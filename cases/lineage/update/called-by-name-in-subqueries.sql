-- Subqueries in SET and in WHERE call the target by its name.
-- catalog: warehouse

UPDATE dw.DimProduct
SET    Price = (SELECT MIN(s.Price) FROM stage.Product AS s WHERE s.Category = DimProduct.Category)
WHERE  EXISTS (SELECT 1 FROM stage.Product AS s WHERE s.ProductCode = DimProduct.ProductCode);

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Price <- stage.Product.Price (aggregation)
--   dw.DimProduct.Price <~ dw.DimProduct.Category (filter)
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (filter)
--   dw.DimProduct.Price <~ stage.Product.Category (filter)
--   dw.DimProduct.Price <~ stage.Product.ProductCode (filter)
