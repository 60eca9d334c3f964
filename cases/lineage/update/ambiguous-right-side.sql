-- On the right side an unqualified column that both have is reported, and not guessed.
-- catalog: warehouse

UPDATE d SET d.Category = Title FROM dw.DimProduct AS d JOIN stage.Product AS s ON s.ProductCode = d.ProductCode;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Category <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Category <~ stage.Product.ProductCode (join)
--   HW2002: The column Title exists in several sources: d, s.
