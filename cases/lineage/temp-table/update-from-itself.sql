-- A temp table updated from an aggregate of itself.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SoldOn, s.Amount, CAST(0 AS decimal(18, 2)) AS Total INTO #d FROM stage.Sale AS s;
UPDATE d SET d.Total = t.Total
FROM #d AS d JOIN (SELECT SoldOn, SUM(Amount) AS Total FROM #d GROUP BY SoldOn) AS t ON t.SoldOn = d.SoldOn;
INSERT INTO dw.FactSaleDaily (SoldOn, Amount) SELECT SoldOn, Total FROM #d;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.Amount <- stage.Sale.Amount (aggregation)
--   etl.P: dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (group by)
--   etl.P: dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (join)
--   etl.P: dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn
