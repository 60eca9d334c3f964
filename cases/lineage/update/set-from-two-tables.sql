-- Two columns from two tables, and a constant.
-- catalog: warehouse

UPDATE f
SET    f.ClientKey = c.ClientKey, f.ProductKey = p.ProductKey, f.LoadId = 7
FROM   dw.FactSale f
INNER JOIN stage.Sale s ON s.SaleNo = f.SaleNo
LEFT  JOIN dw.DimClient c ON c.ClientCode = s.ClientCode
LEFT  JOIN dw.DimProduct p ON p.ProductCode = s.ProductCode
WHERE  f.ClientKey = -1;

-- lineage:
--   reads dw.DimClient
--   reads dw.DimProduct
--   reads dw.FactSale
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.ClientKey <- dw.DimClient.ClientKey
--   dw.FactSale.ClientKey <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.ClientKey <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.ClientKey <~ dw.FactSale.ClientKey (filter)
--   dw.FactSale.ClientKey <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.ClientKey <~ stage.Sale.ClientCode (join)
--   dw.FactSale.ClientKey <~ stage.Sale.ProductCode (join)
--   dw.FactSale.ClientKey <~ stage.Sale.SaleNo (join)
--   dw.FactSale.LoadId <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.LoadId <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.LoadId <~ dw.FactSale.ClientKey (filter)
--   dw.FactSale.LoadId <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.LoadId <~ stage.Sale.ClientCode (join)
--   dw.FactSale.LoadId <~ stage.Sale.ProductCode (join)
--   dw.FactSale.LoadId <~ stage.Sale.SaleNo (join)
--   dw.FactSale.ProductKey <- dw.DimProduct.ProductKey
--   dw.FactSale.ProductKey <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.ProductKey <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.ProductKey <~ dw.FactSale.ClientKey (filter)
--   dw.FactSale.ProductKey <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.ProductKey <~ stage.Sale.ClientCode (join)
--   dw.FactSale.ProductKey <~ stage.Sale.ProductCode (join)
--   dw.FactSale.ProductKey <~ stage.Sale.SaleNo (join)
