-- The null-safe comparison EXISTS (… EXCEPT …) decides.
-- catalog: warehouse

MERGE dw.DimProduct AS t USING stage.Product AS s ON s.ProductCode = t.ProductCode
WHEN MATCHED AND EXISTS (SELECT s.Title, s.Price EXCEPT SELECT t.Title, t.Price) THEN UPDATE SET Title = s.Title;

-- lineage:
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <~ dw.DimProduct.Price (filter)
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ dw.DimProduct.Title (filter)
--   dw.DimProduct.Title <~ stage.Product.Price (filter)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.Title (filter)
