-- What was inserted before the swap goes with the table to its new name, and what comes after goes to the new one.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT r.Currency, r.RateOn, r.Rate INTO dw.Rate_new FROM dw.Rate AS r WHERE 1 = 0;
INSERT INTO dw.Rate_new (Currency, Rate) SELECT s.Currency, s.Amount FROM stage.Sale AS s;
EXEC sp_rename 'dw.Rate', 'Rate_old';
EXEC sp_rename 'dw.Rate_new', 'Rate';
UPDATE dw.Rate SET RateOn = w.LoadedTo FROM etl.Watermark AS w;

-- lineage:
--   etl.P: reads dw.Rate
--   etl.P: reads etl.Watermark
--   etl.P: reads stage.Sale
--   etl.P: writes dw.Rate
--   etl.P: dw.Rate.Currency <- dw.Rate.Currency
--   etl.P: dw.Rate.Currency <- stage.Sale.Currency
--   etl.P: dw.Rate.Rate <- dw.Rate.Rate
--   etl.P: dw.Rate.Rate <- stage.Sale.Amount
--   etl.P: dw.Rate.RateOn <- dw.Rate.RateOn
--   etl.P: dw.Rate.RateOn <- etl.Watermark.LoadedTo
