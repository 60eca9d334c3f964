-- What was read out of the first is kept, though the name is used again.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SaleNo AS No INTO #n FROM stage.Sale AS s;
SELECT n.No INTO #kept FROM #n AS n;
DROP TABLE IF EXISTS #n;
SELECT f.SaleNo AS No INTO #n FROM dw.FactSale AS f;
INSERT INTO etl.Rejected (SaleNo) SELECT k.No FROM #kept AS k;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   HW2014: SQL Server refuses this: a batch makes #n once, even where it drops it between.
