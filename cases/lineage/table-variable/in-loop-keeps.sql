-- DECLARE @t TABLE in a loop does not empty it.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @i int = 0;
WHILE @i < 2
BEGIN
    DECLARE @t TABLE (No int);
    INSERT INTO etl.Rejected (SaleNo) SELECT No FROM @t;
    INSERT INTO @t SELECT s.SaleNo FROM stage.Sale AS s;
    SET @i += 1;
END;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
