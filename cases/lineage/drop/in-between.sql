-- DROP TABLE is no write; what is made again behind it is.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DROP TABLE IF EXISTS dw.Snapshot_;
SELECT f.SaleNo, f.Amount INTO dw.Snapshot_ FROM dw.FactSale AS f;
DROP TABLE dw.DailyOld;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: writes dw.Snapshot_
--   etl.P: dw.Snapshot_.Amount <- dw.FactSale.Amount
--   etl.P: dw.Snapshot_.SaleNo <- dw.FactSale.SaleNo
