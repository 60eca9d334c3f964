-- A scalar subquery in SET of a MERGE sees both sides.
-- catalog: warehouse

MERGE dw.FactSale AS t USING stage.Sale AS s ON s.SaleNo = t.SaleNo
WHEN MATCHED THEN UPDATE SET
    ProductKey = (SELECT p.ProductKey FROM dw.DimProduct AS p WHERE p.ProductCode = s.ProductCode AND p.Price < t.Amount);

-- lineage:
--   reads dw.DimProduct
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.ProductKey <- dw.DimProduct.ProductKey
--   dw.FactSale.ProductKey <~ dw.DimProduct.Price (filter)
--   dw.FactSale.ProductKey <~ dw.DimProduct.ProductCode (filter)
--   dw.FactSale.ProductKey <~ dw.FactSale.Amount (filter)
--   dw.FactSale.ProductKey <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.ProductKey <~ stage.Sale.ProductCode (filter)
--   dw.FactSale.ProductKey <~ stage.Sale.SaleNo (join)
