-- SCOPE_IDENTITY() holds nothing that flowed.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
INSERT INTO etl.RunLog (Step) SELECT TOP (1) w.TableName FROM etl.Watermark AS w;
DECLARE @run int = SCOPE_IDENTITY();
UPDATE dw.FactSale SET LoadId = @run WHERE LoadId IS NULL;

-- lineage:
--   etl.P: reads etl.Watermark
--   etl.P: writes dw.FactSale
--   etl.P: writes etl.RunLog
--   etl.P: dw.FactSale.LoadId <~ dw.FactSale.LoadId (filter)
--   etl.P: etl.RunLog.Step <- etl.Watermark.TableName
