-- With IDENTITY_INSERT the identity is one of the listed columns.
-- catalog: warehouse

SET IDENTITY_INSERT dw.DimProduct ON;
INSERT INTO dw.DimProduct (ProductKey, ProductCode) SELECT s.SaleNo, s.ProductCode FROM stage.Sale AS s;

-- lineage:
--   reads stage.Sale
--   writes dw.DimProduct
--   dw.DimProduct.ProductCode <- stage.Sale.ProductCode
--   dw.DimProduct.ProductKey <- stage.Sale.SaleNo
