-- SET @v = expr, c = @v: the column gets the variable's new value.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @sum decimal(18, 2) = 0;
UPDATE dw.FactSaleDaily SET @sum = @sum + Amount, Qty = @sum;

-- lineage:
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.Qty <- dw.FactSaleDaily.Amount (transformation)
