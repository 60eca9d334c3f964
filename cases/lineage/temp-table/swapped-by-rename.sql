-- sp_rename in tempdb gives a temp table another name: its content goes with it.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SaleNo AS No INTO #new FROM stage.Sale AS s;
EXEC tempdb..sp_rename '#new', '#n';
INSERT INTO etl.Rejected (SaleNo) SELECT No FROM #n;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
