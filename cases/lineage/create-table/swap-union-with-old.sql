-- A new table of the old one's rows and the new ones: the table reads itself.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE dw.Rate_new WITH (DISTRIBUTION = REPLICATE) AS
SELECT r.Currency, r.RateOn, r.Rate FROM dw.Rate AS r WHERE r.RateOn < '2024-01-01'
UNION ALL
SELECT s.Currency, s.SoldOn, MAX(s.Amount) FROM stage.Sale AS s GROUP BY s.Currency, s.SoldOn;
RENAME OBJECT dw.Rate TO Rate_old;
RENAME OBJECT dw.Rate_new TO Rate;
DROP TABLE dw.Rate_old;

-- lineage:
--   etl.P: reads dw.Rate
--   etl.P: reads stage.Sale
--   etl.P: writes dw.Rate
--   etl.P: dw.Rate.Currency <- dw.Rate.Currency
--   etl.P: dw.Rate.Currency <- stage.Sale.Currency
--   etl.P: dw.Rate.Currency <~ dw.Rate.RateOn (filter)
--   etl.P: dw.Rate.Currency <~ stage.Sale.Currency (group by)
--   etl.P: dw.Rate.Currency <~ stage.Sale.SoldOn (group by)
--   etl.P: dw.Rate.Rate <- dw.Rate.Rate
--   etl.P: dw.Rate.Rate <- stage.Sale.Amount (aggregation)
--   etl.P: dw.Rate.Rate <~ dw.Rate.RateOn (filter)
--   etl.P: dw.Rate.Rate <~ stage.Sale.Currency (group by)
--   etl.P: dw.Rate.Rate <~ stage.Sale.SoldOn (group by)
--   etl.P: dw.Rate.RateOn <- dw.Rate.RateOn
--   etl.P: dw.Rate.RateOn <- stage.Sale.SoldOn
--   etl.P: dw.Rate.RateOn <~ dw.Rate.RateOn (filter)
--   etl.P: dw.Rate.RateOn <~ stage.Sale.Currency (group by)
--   etl.P: dw.Rate.RateOn <~ stage.Sale.SoldOn (group by)
