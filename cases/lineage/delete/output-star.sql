-- OUTPUT deleted.* INTO without columns goes by position.
-- catalog: warehouse

DELETE dw.FactSaleDaily OUTPUT deleted.* INTO dw.FactSaleDaily WHERE Qty = 0;

-- lineage:
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- dw.FactSaleDaily.Amount
--   dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.Qty (filter)
--   dw.FactSaleDaily.ProductKey <- dw.FactSaleDaily.ProductKey
--   dw.FactSaleDaily.ProductKey <~ dw.FactSaleDaily.Qty (filter)
--   dw.FactSaleDaily.Qty <- dw.FactSaleDaily.Qty
--   dw.FactSaleDaily.Qty <~ dw.FactSaleDaily.Qty (filter)
--   dw.FactSaleDaily.SoldOn <- dw.FactSaleDaily.SoldOn
--   dw.FactSaleDaily.SoldOn <~ dw.FactSaleDaily.Qty (filter)
