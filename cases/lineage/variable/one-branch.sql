-- Without ELSE a variable also keeps what it held before.
-- catalog: warehouse

CREATE PROCEDURE etl.P @x bit AS
DECLARE @n int = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
IF @x = 1 SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
