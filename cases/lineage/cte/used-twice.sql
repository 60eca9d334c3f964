-- A CTE that is read twice under two aliases.
-- catalog: warehouse

WITH d AS (SELECT s.SoldOn, SUM(s.Amount) AS Amount FROM stage.Sale AS s GROUP BY s.SoldOn)
INSERT INTO dw.FactSaleDaily (SoldOn, Amount)
SELECT a.SoldOn, a.Amount - b.Amount FROM d AS a LEFT JOIN d AS b ON b.SoldOn = DATEADD(day, -1, a.SoldOn);

-- lineage:
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- stage.Sale.Amount (aggregation)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (group by)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (join)
--   dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn
--   dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (group by)
--   dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (join)
