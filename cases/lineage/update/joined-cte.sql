-- A CTE that joins is a target: the table is written that the set column comes from.
-- catalog: warehouse

WITH j AS (
    SELECT d.Title AS Old, s.Title AS New, s.Category
    FROM   dw.DimProduct AS d
    JOIN   stage.Product AS s ON s.ProductCode = d.ProductCode
)
UPDATE j SET Old = New WHERE Category IS NULL;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.Category (filter)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
