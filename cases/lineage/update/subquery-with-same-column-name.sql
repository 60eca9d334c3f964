-- Inside a subquery an unqualified name is the inner table's, where that has it.
-- catalog: warehouse

UPDATE dw.DimProduct
SET    Price = (SELECT MAX(Price) FROM stage.Product WHERE ProductCode = dw.DimProduct.ProductCode);

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Price <- stage.Product.Price (aggregation)
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (filter)
--   dw.DimProduct.Price <~ stage.Product.ProductCode (filter)
