-- The ISO form of DECLARE CURSOR.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @no int
DECLARE c INSENSITIVE SCROLL CURSOR FOR SELECT MAX(s.SaleNo) FROM stage.Sale s GROUP BY s.ClientCode FOR READ ONLY
OPEN c
FETCH ABSOLUTE 1 FROM c INTO @no
WHILE @@FETCH_STATUS = 0
BEGIN
    INSERT etl.Rejected (SaleNo) VALUES (@no)
    FETCH RELATIVE 2 FROM c INTO @no
END
CLOSE c
DEALLOCATE c

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo (aggregation)
--   etl.P: etl.Rejected.SaleNo <~ stage.Sale.ClientCode (group by)
