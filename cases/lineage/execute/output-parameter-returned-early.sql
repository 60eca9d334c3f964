-- What an OUTPUT parameter holds at an early RETURN comes back too.
-- catalog: warehouse

CREATE PROCEDURE etl.NextNo @full bit, @no int OUTPUT AS
BEGIN
    IF @full = 1
    BEGIN
        SELECT @no = MAX(s.SaleNo) FROM stage.Sale AS s
        RETURN
    END
    SELECT @no = MAX(f.SaleNo) FROM dw.FactSale AS f
END
GO
CREATE PROCEDURE etl.P AS
DECLARE @n int
EXEC etl.NextNo 1, @n OUTPUT
INSERT INTO etl.Watermark (LastNo) VALUES (@n)

-- lineage:
--   etl.NextNo: reads dw.FactSale
--   etl.NextNo: reads stage.Sale
--   etl.P: calls etl.NextNo
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
