-- What stands behind RETURN sets no OUTPUT parameter, whether another RETURN ends it or not.
-- catalog: warehouse

CREATE PROCEDURE etl.Most @n int OUTPUT AS
SET @n = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
RETURN;
SET @n = (SELECT MAX(f.SaleNo) FROM dw.FactSale AS f);
RETURN;
GO
CREATE PROCEDURE etl.P AS
DECLARE @m int;
EXEC etl.Most @m OUTPUT;
INSERT INTO etl.Watermark (LastNo) VALUES (@m);

-- lineage:
--   etl.Most: reads dw.FactSale
--   etl.Most: reads stage.Sale
--   etl.P: calls etl.Most
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
