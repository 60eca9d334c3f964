-- Switched out, a temp table is empty.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #a (No int, Why nvarchar(200));
CREATE TABLE #b (No int, Why nvarchar(200));
INSERT INTO #a SELECT s.SaleNo, s.Currency FROM stage.Sale AS s;
ALTER TABLE #a SWITCH TO #b;
INSERT INTO etl.Rejected (SaleNo, Reason) SELECT No, Why FROM #a;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
