-- RENAME OBJECT::name, without semicolons.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE dw.Rate_new WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT s.Currency, s.SoldOn AS RateOn, s.Amount AS Rate FROM stage.Sale AS s
RENAME OBJECT::dw.Rate TO Rate_old
RENAME OBJECT::[dw].[Rate_new] TO [Rate]
DROP TABLE dw.Rate_old

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.Rate
--   etl.P: dw.Rate.Currency <- stage.Sale.Currency
--   etl.P: dw.Rate.Rate <- stage.Sale.Amount
--   etl.P: dw.Rate.RateOn <- stage.Sale.SoldOn
