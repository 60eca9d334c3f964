-- A loop that moves rows in portions through a table variable.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @moved TABLE (No int, Why nvarchar(200));
WHILE 1 = 1
BEGIN
    DELETE TOP (1000) FROM stage.Sale OUTPUT deleted.SaleNo, deleted.Currency INTO @moved WHERE Qty = 0;
    IF @@ROWCOUNT = 0 BREAK;
    INSERT INTO etl.Rejected (SaleNo, Reason) SELECT No, Why FROM @moved;
    DELETE FROM @moved;
END

-- lineage:
--   etl.P: writes etl.Rejected
--   etl.P: writes stage.Sale
--   etl.P: etl.Rejected.Reason <- stage.Sale.Currency
--   etl.P: etl.Rejected.Reason <~ stage.Sale.Qty (filter)
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ stage.Sale.Qty (filter)
