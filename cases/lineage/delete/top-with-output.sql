-- DELETE TOP (n) … OUTPUT … INTO: the queue pattern.
-- catalog: warehouse

CREATE PROCEDURE etl.P @n int AS
DECLARE @taken TABLE (No int, Code varchar(20));
DELETE TOP (@n) FROM stage.Sale WITH (ROWLOCK, READPAST)
OUTPUT deleted.SaleNo, deleted.ProductCode INTO @taken (No, Code)
WHERE Qty > 0;
INSERT INTO etl.Rejected (SaleNo, Reason) SELECT No, Code FROM @taken;

-- lineage:
--   etl.P: writes etl.Rejected
--   etl.P: writes stage.Sale
--   etl.P: etl.Rejected.Reason <- stage.Sale.ProductCode
--   etl.P: etl.Rejected.Reason <~ stage.Sale.Qty (filter)
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ stage.Sale.Qty (filter)
