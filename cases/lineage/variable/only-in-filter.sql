-- A variable that only filters carries its source as FILTER.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @from datetime2;
SELECT @from = w.LoadedTo FROM etl.Watermark AS w WHERE w.TableName = N'client';
INSERT INTO dw.DimClient (ClientCode, FullName)
SELECT s.ClientCode, s.FullName FROM stage.Client AS s WHERE s.ChangedAt > @from;

-- lineage:
--   etl.P: reads etl.Watermark
--   etl.P: reads stage.Client
--   etl.P: writes dw.DimClient
--   etl.P: dw.DimClient.ClientCode <- stage.Client.ClientCode
--   etl.P: dw.DimClient.ClientCode <~ etl.Watermark.LoadedTo (filter)
--   etl.P: dw.DimClient.ClientCode <~ etl.Watermark.TableName (filter)
--   etl.P: dw.DimClient.ClientCode <~ stage.Client.ChangedAt (filter)
--   etl.P: dw.DimClient.FullName <- stage.Client.FullName
--   etl.P: dw.DimClient.FullName <~ etl.Watermark.LoadedTo (filter)
--   etl.P: dw.DimClient.FullName <~ etl.Watermark.TableName (filter)
--   etl.P: dw.DimClient.FullName <~ stage.Client.ChangedAt (filter)
