-- A cursor variable is a cursor.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @c CURSOR, @no int;
SET @c = CURSOR LOCAL STATIC FOR SELECT s.SaleNo FROM stage.Sale AS s;
OPEN @c;
FETCH NEXT FROM @c INTO @no;
WHILE @@FETCH_STATUS = 0
BEGIN
    INSERT INTO etl.Rejected (SaleNo) VALUES (@no);
    FETCH @c INTO @no;
END;
DEALLOCATE @c;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
