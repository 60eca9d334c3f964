-- The same joined CTE, set through a column of its other table: that one is written.
-- catalog: warehouse

WITH j AS (
    SELECT d.Title AS Old, s.Title AS New, s.Category
    FROM   dw.DimProduct AS d
    JOIN   stage.Product AS s ON s.ProductCode = d.ProductCode
)
UPDATE j SET New = Old WHERE Category IS NULL;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   writes stage.Product
--   stage.Product.Title <- dw.DimProduct.Title
--   stage.Product.Title <~ dw.DimProduct.ProductCode (join)
--   stage.Product.Title <~ stage.Product.Category (filter)
--   stage.Product.Title <~ stage.Product.ProductCode (join)
