-- A recursive CTE with two anchors.
-- catalog: warehouse

WITH r (Code, Label) AS (
    SELECT p.ProductCode, p.Title FROM stage.Product AS p
    UNION
    SELECT c.ClientCode, c.FullName FROM stage.Client AS c
    UNION ALL
    SELECT d.ProductCode, r.Label FROM dw.DimProduct AS d JOIN r ON r.Code = d.Category
)
INSERT INTO dw.DimProduct (ProductCode, Title) SELECT Code, Label FROM r OPTION (MAXRECURSION 50);

-- lineage:
--   reads dw.DimProduct
--   reads stage.Client
--   reads stage.Product
--   writes dw.DimProduct
--   dw.DimProduct.ProductCode <- dw.DimProduct.ProductCode
--   dw.DimProduct.ProductCode <- stage.Client.ClientCode
--   dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   dw.DimProduct.ProductCode <~ dw.DimProduct.Category (join)
--   dw.DimProduct.ProductCode <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.ProductCode <~ stage.Client.ClientCode (join)
--   dw.DimProduct.ProductCode <~ stage.Product.ProductCode (join)
--   dw.DimProduct.Title <- stage.Client.FullName
--   dw.DimProduct.Title <- stage.Product.Title
--   dw.DimProduct.Title <~ dw.DimProduct.Category (join)
--   dw.DimProduct.Title <~ dw.DimProduct.ProductCode (join)
--   dw.DimProduct.Title <~ stage.Client.ClientCode (join)
--   dw.DimProduct.Title <~ stage.Product.ProductCode (join)
