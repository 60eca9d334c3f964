-- A cursor variable may stand for a cursor with a name.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @c CURSOR, @no int;
DECLARE sales CURSOR FOR SELECT s.SaleNo FROM stage.Sale AS s;
SET @c = sales;
OPEN @c;
FETCH NEXT FROM @c INTO @no;
INSERT INTO etl.Rejected (SaleNo) VALUES (@no);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
