-- c -= x has c as a source, as += has.
-- catalog: warehouse

UPDATE f SET f.Qty -= s.Qty, f.Amount *= 2 FROM dw.FactSale AS f JOIN stage.Sale AS s ON s.SaleNo = f.SaleNo;

-- lineage:
--   reads dw.FactSale
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- dw.FactSale.Amount (transformation)
--   dw.FactSale.Amount <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.Amount <~ stage.Sale.SaleNo (join)
--   dw.FactSale.Qty <- dw.FactSale.Qty (transformation)
--   dw.FactSale.Qty <- stage.Sale.Qty (transformation)
--   dw.FactSale.Qty <~ dw.FactSale.SaleNo (join)
--   dw.FactSale.Qty <~ stage.Sale.SaleNo (join)
