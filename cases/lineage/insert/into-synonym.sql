-- An INSERT into a synonym writes its base, by that table's order of columns.
-- catalog: warehouse

INSERT INTO dbo.SynSale
SELECT s.SaleNo, c.ClientKey, p.ProductKey, s.SoldOn, s.Qty, s.Amount, s.LoadId
FROM   stage.Sale AS s
JOIN   dw.DimClient AS c ON c.ClientCode = s.ClientCode
JOIN   dw.DimProduct AS p ON p.ProductCode = s.ProductCode;

-- lineage:
--   reads dw.DimClient
--   reads dw.DimProduct
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- stage.Sale.Amount
--   dw.FactSale.Amount <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.Amount <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.Amount <~ stage.Sale.ClientCode (join)
--   dw.FactSale.Amount <~ stage.Sale.ProductCode (join)
--   dw.FactSale.ClientKey <- dw.DimClient.ClientKey
--   dw.FactSale.ClientKey <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.ClientKey <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.ClientKey <~ stage.Sale.ClientCode (join)
--   dw.FactSale.ClientKey <~ stage.Sale.ProductCode (join)
--   dw.FactSale.LoadId <- stage.Sale.LoadId
--   dw.FactSale.LoadId <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.LoadId <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.LoadId <~ stage.Sale.ClientCode (join)
--   dw.FactSale.LoadId <~ stage.Sale.ProductCode (join)
--   dw.FactSale.ProductKey <- dw.DimProduct.ProductKey
--   dw.FactSale.ProductKey <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.ProductKey <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.ProductKey <~ stage.Sale.ClientCode (join)
--   dw.FactSale.ProductKey <~ stage.Sale.ProductCode (join)
--   dw.FactSale.Qty <- stage.Sale.Qty
--   dw.FactSale.Qty <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.Qty <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.Qty <~ stage.Sale.ClientCode (join)
--   dw.FactSale.Qty <~ stage.Sale.ProductCode (join)
--   dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   dw.FactSale.SaleNo <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.SaleNo <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.SaleNo <~ stage.Sale.ClientCode (join)
--   dw.FactSale.SaleNo <~ stage.Sale.ProductCode (join)
--   dw.FactSale.SoldOn <- stage.Sale.SoldOn
--   dw.FactSale.SoldOn <~ dw.DimClient.ClientCode (join)
--   dw.FactSale.SoldOn <~ dw.DimProduct.ProductCode (join)
--   dw.FactSale.SoldOn <~ stage.Sale.ClientCode (join)
--   dw.FactSale.SoldOn <~ stage.Sale.ProductCode (join)
