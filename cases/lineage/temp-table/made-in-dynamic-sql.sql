-- A temp table of the module is filled by constant dynamic SQL.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int);
EXEC (N'INSERT INTO #n (No) SELECT s.SaleNo FROM stage.Sale AS s');
INSERT INTO etl.Rejected (SaleNo) SELECT No FROM #n;

-- lineage:
--   etl.P: reads stage.Sale [dynamic]
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
