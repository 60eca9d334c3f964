-- Rows move from one table variable to another by DELETE … OUTPUT.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @todo TABLE (No int, Done bit DEFAULT 0);
DECLARE @now TABLE (No int);
INSERT @todo (No) SELECT s.SaleNo FROM stage.Sale AS s;
DELETE TOP (10) FROM @todo OUTPUT deleted.No INTO @now;
INSERT etl.Rejected (SaleNo) SELECT No FROM @now;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
