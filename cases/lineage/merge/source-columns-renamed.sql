-- AS s (…) renames the source's columns by position.
-- catalog: warehouse

MERGE dw.FactSaleDaily AS t
USING (SELECT s.SoldOn, s.Qty, s.Amount FROM stage.Sale AS s) AS s (SoldOn, Amount, Qty) ON s.SoldOn = t.SoldOn
WHEN MATCHED THEN UPDATE SET Qty = s.Qty, Amount = s.Amount;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- stage.Sale.Qty
--   dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.SoldOn (join)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (join)
--   dw.FactSaleDaily.Qty <- stage.Sale.Amount
--   dw.FactSaleDaily.Qty <~ dw.FactSaleDaily.SoldOn (join)
--   dw.FactSaleDaily.Qty <~ stage.Sale.SoldOn (join)
