-- HAVING filters by what it aggregates.
-- catalog: warehouse

INSERT INTO dw.FactSaleDaily (SoldOn, Amount)
SELECT s.SoldOn, SUM(s.Amount) FROM stage.Sale AS s GROUP BY s.SoldOn HAVING SUM(s.Qty) > 10;

-- lineage:
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- stage.Sale.Amount (aggregation)
--   dw.FactSaleDaily.Amount <~ stage.Sale.Qty (filter)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (group by)
--   dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn
--   dw.FactSaleDaily.SoldOn <~ stage.Sale.Qty (filter)
--   dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (group by)
