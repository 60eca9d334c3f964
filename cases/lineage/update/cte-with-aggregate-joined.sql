-- A CTE with an aggregate, joined to the target.
-- catalog: warehouse

WITH t AS (SELECT s.ProductCode, AVG(s.Amount) AS Mean FROM stage.Sale AS s GROUP BY s.ProductCode)
UPDATE d SET d.Price = t.Mean FROM dw.DimProduct AS d JOIN t ON t.ProductCode = d.ProductCode;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Sale
--   writes dw.DimProduct
--   dw.DimProduct.Price <- stage.Sale.Amount (aggregation)
--   dw.DimProduct.Price <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Price <~ stage.Sale.ProductCode (group by)
--   dw.DimProduct.Price <~ stage.Sale.ProductCode (join)
