-- sp_rename with names in variables that hold constants.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @new sysname = N'dw.Rate_new', @name sysname = N'Rate';
SELECT s.Currency, s.SoldOn AS RateOn, s.Amount AS Rate INTO dw.Rate_new FROM stage.Sale AS s;
EXEC sp_rename N'dw.Rate', N'Rate_old';
EXEC sys.sp_rename @objname = @new, @newname = @name, @objtype = 'OBJECT';

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.Rate
--   etl.P: dw.Rate.Currency <- stage.Sale.Currency
--   etl.P: dw.Rate.Rate <- stage.Sale.Amount
--   etl.P: dw.Rate.RateOn <- stage.Sale.SoldOn
