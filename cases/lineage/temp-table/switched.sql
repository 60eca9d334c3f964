-- SWITCH between temp tables moves what one holds into the other.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #a (No int, Why nvarchar(200));
CREATE TABLE #b (No int, Why nvarchar(200));
INSERT INTO #a SELECT s.SaleNo, s.Currency FROM stage.Sale AS s;
ALTER TABLE #a SWITCH TO #b;
INSERT INTO etl.Rejected (SaleNo, Reason) SELECT No, Why FROM #b;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.Reason <- stage.Sale.Currency
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
