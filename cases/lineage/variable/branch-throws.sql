-- A branch that throws goes no further.
-- catalog: warehouse

CREATE PROCEDURE etl.P @x bit AS
DECLARE @n int = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
IF @x = 1
BEGIN
    SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
    THROW 50000, N'no', 1;
END;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
