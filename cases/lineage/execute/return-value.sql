-- EXEC @v = dbo.P holds what RETURN gave.
-- catalog: warehouse

CREATE PROCEDURE etl.LastNo AS
BEGIN
    DECLARE @no int;
    SELECT @no = MAX(s.SaleNo) FROM stage.Sale AS s;
    RETURN @no;
END;
GO
CREATE PROCEDURE etl.P AS
DECLARE @n int = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
EXEC @n = etl.LastNo;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.LastNo: reads stage.Sale
--   etl.P: calls etl.LastNo
--   etl.P: reads dw.FactSale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
