-- TOP with a variable: what decides how many rows there are decides them all.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int = (SELECT MAX(w.LastNo) FROM etl.Watermark AS w);
INSERT TOP (@n) INTO etl.Rejected (SaleNo)
SELECT s.SaleNo FROM stage.Sale AS s;

-- lineage:
--   etl.P: reads etl.Watermark
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ etl.Watermark.LastNo (filter)
