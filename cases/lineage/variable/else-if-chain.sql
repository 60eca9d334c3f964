-- Of a chain of ELSE IF every branch may have run, and none.
-- catalog: warehouse

CREATE PROCEDURE etl.P @x int AS
BEGIN
    DECLARE @n int
    IF @x = 1
        SELECT @n = MAX(s.SaleNo) FROM stage.Sale AS s
    ELSE IF @x = 2
        SELECT @n = MAX(f.SaleNo) FROM dw.FactSale AS f
    ELSE IF @x = 3
        SELECT @n = MAX(r.SaleNo) FROM etl.Rejected AS r
    UPDATE etl.Watermark SET LastNo = @n
END

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads etl.Rejected
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- etl.Rejected.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
