-- One CTE as target and another as source.
-- catalog: warehouse

WITH src AS (
    SELECT s.SoldOn, SUM(s.Amount) AS Amount FROM stage.Sale AS s GROUP BY s.SoldOn
), tgt AS (
    SELECT f.SoldOn, f.Amount FROM dw.FactSaleDaily AS f WHERE f.ProductKey = 0
)
MERGE INTO tgt USING src ON src.SoldOn = tgt.SoldOn
WHEN MATCHED THEN UPDATE SET tgt.Amount = src.Amount
WHEN NOT MATCHED BY TARGET THEN INSERT (SoldOn, Amount) VALUES (src.SoldOn, src.Amount)
WHEN NOT MATCHED BY SOURCE THEN DELETE;

-- lineage:
--   reads dw.FactSaleDaily
--   reads stage.Sale
--   writes dw.FactSaleDaily
--   dw.FactSaleDaily.Amount <- stage.Sale.Amount (aggregation)
--   dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.ProductKey (filter)
--   dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.SoldOn (join)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (group by)
--   dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (join)
--   dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn
--   dw.FactSaleDaily.SoldOn <~ dw.FactSaleDaily.ProductKey (filter)
--   dw.FactSaleDaily.SoldOn <~ dw.FactSaleDaily.SoldOn (join)
--   dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (group by)
--   dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (join)
