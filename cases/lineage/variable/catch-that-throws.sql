-- A CATCH that throws again: behind it only what TRY left.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int
BEGIN TRY
    SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s)
END TRY
BEGIN CATCH
    SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f)
    INSERT INTO etl.RunLog (Rows) VALUES (@n);
    THROW
END CATCH
INSERT INTO etl.Watermark (LastNo) VALUES (@n)

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.RunLog
--   etl.P: writes etl.Watermark
--   etl.P: etl.RunLog.Rows <- dw.FactSale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
