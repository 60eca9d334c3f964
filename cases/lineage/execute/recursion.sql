-- A procedure that calls itself is a call to itself, and ends.
-- catalog: warehouse

CREATE PROCEDURE etl.P @depth int AS
INSERT INTO etl.Rejected (SaleNo) SELECT s.SaleNo FROM stage.Sale AS s;
SET @depth -= 1;
IF @depth > 0 EXEC etl.P @depth;

-- lineage:
--   etl.P: calls etl.P
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
