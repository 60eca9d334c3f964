-- Dropped and made again, a temp table holds only what the second has.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SaleNo AS No INTO #n FROM stage.Sale AS s;
DROP TABLE #n;
SELECT f.SaleNo AS No INTO #n FROM dw.FactSale AS f;
INSERT INTO etl.Rejected (SaleNo) SELECT n.No FROM #n AS n;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   HW2014: SQL Server refuses this: a batch makes #n once, even where it drops it between.
