-- A callee that empties the caller's temp table: what it held is gone.
-- catalog: warehouse

CREATE PROCEDURE etl.Refill AS
TRUNCATE TABLE #n;
INSERT INTO #n (No) SELECT f.SaleNo FROM dw.FactSale AS f;
GO
CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int);
INSERT INTO #n SELECT s.SaleNo FROM stage.Sale AS s;
EXEC etl.Refill;
INSERT INTO etl.Rejected (SaleNo) SELECT n.No FROM #n AS n;

-- lineage:
--   etl.P: calls etl.Refill
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.Refill: reads dw.FactSale
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
