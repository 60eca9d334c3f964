-- RENAME OBJECT of a temp table, as Synapse has it.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #new WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT s.SaleNo AS No FROM stage.Sale AS s
RENAME OBJECT #new TO #n
INSERT INTO etl.Rejected (SaleNo) SELECT No FROM #n

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
