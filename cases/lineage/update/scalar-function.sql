-- A scalar function in SET is read; its arguments are what flows.
-- catalog: warehouse

UPDATE f
SET    f.Amount = dw.ToEuro(s.Amount, s.Currency)
FROM   dw.FactSale AS f, stage.Sale AS s
WHERE  s.SaleNo = f.SaleNo;

-- lineage:
--   reads dw.FactSale
--   reads dw.ToEuro
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- stage.Sale.Amount (transformation)
--   dw.FactSale.Amount <- stage.Sale.Currency (transformation)
--   dw.FactSale.Amount <~ dw.FactSale.SaleNo (filter)
--   dw.FactSale.Amount <~ stage.Sale.SaleNo (filter)
