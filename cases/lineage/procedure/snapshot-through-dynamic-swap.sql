-- A table is filled by constant dynamic SQL and swapped in by sp_rename in a transaction.
-- catalog: warehouse

CREATE PROCEDURE etl.RefreshRates
AS
BEGIN
    DECLARE @target sysname = N'Rate', @sql nvarchar(max);
    SET @sql = N'SELECT s.Currency, s.SoldOn AS RateOn, AVG(s.Amount / s.Qty) AS Rate INTO dw.' + QUOTENAME(@target + N'_new')
             + N' FROM stage.Sale AS s WHERE s.Qty <> 0 GROUP BY s.Currency, s.SoldOn;';
    EXEC (@sql);
    BEGIN TRAN;
        EXEC sp_rename N'dw.Rate', N'Rate_old';
        EXEC sp_rename N'dw.Rate_new', N'Rate';
    COMMIT;
    DROP TABLE dw.Rate_old;
END;

-- lineage:
--   etl.RefreshRates: reads stage.Sale [dynamic]
--   etl.RefreshRates: writes dw.Rate [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.Currency <- stage.Sale.Currency [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.Currency <~ stage.Sale.Currency (group by) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.Currency <~ stage.Sale.Qty (filter) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.Currency <~ stage.Sale.SoldOn (group by) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.Rate <- stage.Sale.Amount (aggregation) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.Rate <- stage.Sale.Qty (aggregation) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.Rate <~ stage.Sale.Currency (group by) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.Rate <~ stage.Sale.Qty (filter) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.Rate <~ stage.Sale.SoldOn (group by) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.RateOn <- stage.Sale.SoldOn [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.RateOn <~ stage.Sale.Currency (group by) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.RateOn <~ stage.Sale.Qty (filter) [dynamic, parsed]
--   etl.RefreshRates: dw.Rate.RateOn <~ stage.Sale.SoldOn (group by) [dynamic, parsed]
