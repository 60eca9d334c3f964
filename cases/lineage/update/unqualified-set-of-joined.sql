-- An unqualified column on the left is the target's, though the other table has one of that name.
-- catalog: warehouse

UPDATE d SET Title = UPPER(s.Title) FROM dw.DimProduct AS d, stage.Product AS s WHERE s.ProductCode = d.ProductCode;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Title <- stage.Product.Title (transformation)
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (filter)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (filter)
