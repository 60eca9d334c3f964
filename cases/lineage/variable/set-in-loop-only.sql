-- A loop may not run at all: what was held before is still there.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
WHILE EXISTS (SELECT 1 FROM etl.Rejected)
BEGIN
    DELETE TOP (100) FROM etl.Rejected;
    SELECT @n = MAX(f.SaleNo) FROM dw.FactSale AS f;
END
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads etl.Rejected
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
