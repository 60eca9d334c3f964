-- EXCEPT compares whole rows: every column of the right side decides over every column of the left.
-- catalog: warehouse

INSERT INTO dw.FactSaleDaily (SoldOn, Qty)
SELECT d.SoldOn, d.Qty FROM (SELECT s.SoldOn, s.Qty, s.LoadId FROM stage.Sale AS s EXCEPT SELECT f.SoldOn, f.Qty, f.LoadId FROM dw.FactSale AS f) AS d;

-- lineage:
--   reads dw.FactSale
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   dw.FactSaleDaily.Qty <~ dw.FactSale.LoadId (filter)
--   dw.FactSaleDaily.Qty <~ dw.FactSale.Qty (filter)
--   dw.FactSaleDaily.Qty <~ dw.FactSale.SoldOn (filter)
--   dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn
--   dw.FactSaleDaily.SoldOn <~ dw.FactSale.LoadId (filter)
--   dw.FactSaleDaily.SoldOn <~ dw.FactSale.Qty (filter)
--   dw.FactSaleDaily.SoldOn <~ dw.FactSale.SoldOn (filter)
