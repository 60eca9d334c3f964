-- THROW behind a statement with a semicolon; without one it would be an alias.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
BEGIN TRY
    INSERT INTO etl.Rejected (SaleNo) SELECT SaleNo FROM stage.Sale
END TRY
BEGIN CATCH
    INSERT INTO etl.RunLog (Step, Message) SELECT w.TableName, ERROR_MESSAGE() FROM etl.Watermark AS w;
    THROW
END CATCH

-- lineage:
--   etl.P: reads etl.Watermark
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: writes etl.RunLog
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.P: etl.RunLog.Step <- etl.Watermark.TableName
