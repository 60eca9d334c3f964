-- TRUNCATE of a temp table: what it held is gone.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SaleNo INTO #n FROM stage.Sale AS s;
TRUNCATE TABLE #n;
INSERT INTO #n SELECT f.SaleNo FROM dw.FactSale AS f;
INSERT INTO etl.Rejected (SaleNo) SELECT n.SaleNo FROM #n AS n;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
