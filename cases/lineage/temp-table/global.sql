-- A global temp table is a temp table.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
IF OBJECT_ID('tempdb..##n') IS NOT NULL DROP TABLE ##n;
SELECT s.SaleNo AS No INTO ##n FROM stage.Sale AS s;
INSERT INTO etl.Rejected (SaleNo) SELECT n.No FROM tempdb..##n AS n;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
