-- Assigned in both branches, a variable keeps nothing of what it held before.
-- catalog: warehouse

CREATE PROCEDURE etl.P @x bit AS
DECLARE @n int = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
IF @x = 1 SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
ELSE SET @n = 0;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- dw.FactSale.SaleNo (aggregation)
