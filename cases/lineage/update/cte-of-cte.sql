-- Through two CTEs and a star the written column is still the table's.
-- catalog: warehouse

WITH a AS (SELECT p.ProductCode AS Code, p.Price AS Cost FROM dw.DimProduct AS p WHERE p.Category = N'x'),
     b AS (SELECT a.*, s.Price AS NewCost FROM a JOIN stage.Product AS s ON s.ProductCode = a.Code)
UPDATE b SET Cost = NewCost;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Price <- stage.Product.Price
--   dw.DimProduct.Price <~ dw.DimProduct.Category (filter)
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Price <~ stage.Product.ProductCode (join)
