-- The listed columns tell where a value goes, not the order of the table.
-- catalog: warehouse

INSERT INTO dw.FactSaleDaily (Amount, SoldOn, Qty)
SELECT s.Qty, s.SoldOn, s.Amount FROM stage.Sale AS s;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- stage.Sale.Qty
--   dw.FactSaleDaily.Qty <- stage.Sale.Amount
--   dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn
