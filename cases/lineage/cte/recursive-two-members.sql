-- A recursive CTE with two recursive members: each carries its own columns.
-- catalog: warehouse

WITH r AS (
    SELECT p.ProductCode AS Code, p.Title AS Label, 0 AS Level FROM stage.Product AS p WHERE p.Category IS NULL
    UNION ALL
    SELECT d.ProductCode, d.Title, r.Level + 1 FROM dw.DimProduct AS d JOIN r ON r.Code = d.Category
    UNION ALL
    SELECT s.ProductCode, s.Currency, r.Level + 1 FROM stage.Sale AS s JOIN r ON r.Code = s.ClientCode
)
INSERT INTO dw.DimProduct (ProductCode, Title) SELECT r.Code, r.Label FROM r;

-- lineage:
--   reads dw.DimProduct
--   reads stage.Product
--   reads stage.Sale
--   writes dw.DimProduct
--   dw.DimProduct.ProductCode <- dw.DimProduct.ProductCode
--   dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   dw.DimProduct.ProductCode <- stage.Sale.ProductCode
--   dw.DimProduct.ProductCode <~ dw.DimProduct.Category (join)
--   dw.DimProduct.ProductCode <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.ProductCode <~ stage.Product.Category (filter)
--   dw.DimProduct.ProductCode <~ stage.Product.ProductCode (join)
--   dw.DimProduct.ProductCode <~ stage.Sale.ClientCode (join)
--   dw.DimProduct.ProductCode <~ stage.Sale.ProductCode (join)
--   dw.DimProduct.Title <- dw.DimProduct.Title
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <- stage.Sale.Currency
--   dw.DimProduct.Title <~ dw.DimProduct.Category (join)
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Product.Category (filter)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Sale.ClientCode (join)
--   dw.DimProduct.Title <~ stage.Sale.ProductCode (join)
