-- SWITCH of a staging table into a partition: the staging table was filled first.
-- catalog: warehouse

CREATE TABLE dw.FactSale_in (SaleNo int, ClientKey int, ProductKey int, SoldOn date, Qty int, Amount decimal(18, 2), LoadId int);
GO
CREATE PROCEDURE etl.P AS
TRUNCATE TABLE dw.FactSale_in;
INSERT INTO dw.FactSale_in (SaleNo, Amount) SELECT s.SaleNo, s.Amount FROM stage.Sale AS s;
ALTER TABLE dw.FactSale_in SWITCH TO dw.FactSale PARTITION 3 WITH (WAIT_AT_LOW_PRIORITY (MAX_DURATION = 1, ABORT_AFTER_WAIT = SELF));

-- lineage:
--   etl.P: reads dw.FactSale_in
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: writes dw.FactSale_in
--   etl.P: dw.FactSale.Amount <- dw.FactSale_in.Amount
--   etl.P: dw.FactSale.ClientKey <- dw.FactSale_in.ClientKey
--   etl.P: dw.FactSale.LoadId <- dw.FactSale_in.LoadId
--   etl.P: dw.FactSale.ProductKey <- dw.FactSale_in.ProductKey
--   etl.P: dw.FactSale.Qty <- dw.FactSale_in.Qty
--   etl.P: dw.FactSale.SaleNo <- dw.FactSale_in.SaleNo
--   etl.P: dw.FactSale.SoldOn <- dw.FactSale_in.SoldOn
--   etl.P: dw.FactSale_in.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSale_in.SaleNo <- stage.Sale.SaleNo
