-- A TRY that returns: behind CATCH only what CATCH left.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int;
BEGIN TRY
    SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
    RETURN;
END TRY
BEGIN CATCH
    SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
END CATCH
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
