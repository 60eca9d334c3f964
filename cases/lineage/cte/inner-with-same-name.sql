-- A later CTE of another name reads the one before it, not the table that is named alike.
-- catalog: warehouse

WITH DimProduct AS (SELECT p.ProductCode, p.Category AS Title FROM stage.Product AS p),
     named AS (SELECT x.ProductCode, x.Title FROM DimProduct AS x)
INSERT INTO dw.DimProduct (ProductCode, Title) SELECT n.ProductCode, n.Title FROM named AS n;

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   dw.DimProduct.Title <- stage.Product.Category
