-- An UPDATE of a synonym writes its base; a prefix may be the synonym's name.
-- catalog: warehouse

UPDATE dbo.SynSale SET Amount = s.Amount FROM stage.Sale AS s WHERE s.SaleNo = SynSale.SaleNo;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSale
--   dw.FactSale.Amount <- stage.Sale.Amount
--   dw.FactSale.Amount <~ dw.FactSale.SaleNo (filter)
--   dw.FactSale.Amount <~ stage.Sale.SaleNo (filter)
