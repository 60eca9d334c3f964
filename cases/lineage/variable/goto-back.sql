-- A GOTO back carries a value to what stands before it.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int;
again:
INSERT INTO etl.Watermark (LastNo) VALUES (@n);
SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
IF @n < 100 GOTO again;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
