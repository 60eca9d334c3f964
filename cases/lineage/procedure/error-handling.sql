-- Rejected rows, a retry by GOTO, and a log that CATCH writes out of what TRY held.
-- catalog: warehouse

CREATE PROCEDURE etl.LoadWithRetry
AS
BEGIN
    SET NOCOUNT, XACT_ABORT ON
    DECLARE @try int = 0, @step nvarchar(100), @at int
retry:
    BEGIN TRY
        BEGIN TRANSACTION
        SET @step = N'reject'
        SELECT @at = MIN(SaleNo) FROM stage.Sale
        INSERT INTO etl.Rejected (SaleNo, Reason)
        SELECT s.SaleNo, N'no client ' + s.ClientCode
        FROM   stage.Sale s
        LEFT JOIN dw.DimClient c ON c.ClientCode = s.ClientCode
        WHERE  c.ClientKey IS NULL

        SELECT @step = MAX(TableName), @at = MAX(LastNo) FROM etl.Watermark
        INSERT INTO dw.FactSale (SaleNo, ClientKey, Amount)
        SELECT s.SaleNo, c.ClientKey, s.Amount
        FROM   stage.Sale s
        JOIN   dw.DimClient c ON c.ClientCode = s.ClientCode
        WHERE  s.SaleNo NOT IN (SELECT SaleNo FROM etl.Rejected)
        COMMIT TRANSACTION
    END TRY
    BEGIN CATCH
        IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION
        SET @try += 1
        IF ERROR_NUMBER() = 1205 AND @try < 3 GOTO retry
        INSERT INTO etl.RunLog (Step, Rows, Message) VALUES (@step, @at, ERROR_MESSAGE());
        THROW
    END CATCH
END

-- lineage:
--   etl.LoadWithRetry: reads dw.DimClient
--   etl.LoadWithRetry: reads etl.Rejected
--   etl.LoadWithRetry: reads etl.Watermark
--   etl.LoadWithRetry: reads stage.Sale
--   etl.LoadWithRetry: writes dw.FactSale
--   etl.LoadWithRetry: writes etl.Rejected
--   etl.LoadWithRetry: writes etl.RunLog
--   etl.LoadWithRetry: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.LoadWithRetry: dw.FactSale.Amount <~ dw.DimClient.ClientCode (join)
--   etl.LoadWithRetry: dw.FactSale.Amount <~ etl.Rejected.SaleNo (filter)
--   etl.LoadWithRetry: dw.FactSale.Amount <~ stage.Sale.ClientCode (join)
--   etl.LoadWithRetry: dw.FactSale.Amount <~ stage.Sale.SaleNo (filter)
--   etl.LoadWithRetry: dw.FactSale.ClientKey <- dw.DimClient.ClientKey
--   etl.LoadWithRetry: dw.FactSale.ClientKey <~ dw.DimClient.ClientCode (join)
--   etl.LoadWithRetry: dw.FactSale.ClientKey <~ etl.Rejected.SaleNo (filter)
--   etl.LoadWithRetry: dw.FactSale.ClientKey <~ stage.Sale.ClientCode (join)
--   etl.LoadWithRetry: dw.FactSale.ClientKey <~ stage.Sale.SaleNo (filter)
--   etl.LoadWithRetry: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.LoadWithRetry: dw.FactSale.SaleNo <~ dw.DimClient.ClientCode (join)
--   etl.LoadWithRetry: dw.FactSale.SaleNo <~ etl.Rejected.SaleNo (filter)
--   etl.LoadWithRetry: dw.FactSale.SaleNo <~ stage.Sale.ClientCode (join)
--   etl.LoadWithRetry: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (filter)
--   etl.LoadWithRetry: etl.Rejected.Reason <- stage.Sale.ClientCode (transformation)
--   etl.LoadWithRetry: etl.Rejected.Reason <~ dw.DimClient.ClientCode (join)
--   etl.LoadWithRetry: etl.Rejected.Reason <~ dw.DimClient.ClientKey (filter)
--   etl.LoadWithRetry: etl.Rejected.Reason <~ stage.Sale.ClientCode (join)
--   etl.LoadWithRetry: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.LoadWithRetry: etl.Rejected.SaleNo <~ dw.DimClient.ClientCode (join)
--   etl.LoadWithRetry: etl.Rejected.SaleNo <~ dw.DimClient.ClientKey (filter)
--   etl.LoadWithRetry: etl.Rejected.SaleNo <~ stage.Sale.ClientCode (join)
--   etl.LoadWithRetry: etl.RunLog.Rows <- etl.Watermark.LastNo (aggregation)
--   etl.LoadWithRetry: etl.RunLog.Rows <- stage.Sale.SaleNo (aggregation)
--   etl.LoadWithRetry: etl.RunLog.Step <- etl.Watermark.TableName (aggregation)
