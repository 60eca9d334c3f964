-- INSERT … EXEC sp_executesql: its parameters hold what is passed.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @from datetime2 = (SELECT MAX(w.LoadedTo) FROM etl.Watermark AS w);
INSERT INTO dw.DimClient (ClientCode, ValidFrom)
EXEC sp_executesql N'SELECT s.ClientCode, @since FROM stage.Client AS s WHERE s.ChangedAt > @since',
                   N'@since datetime2', @since = @from;

-- lineage:
--   etl.P: reads etl.Watermark
--   etl.P: reads stage.Client [dynamic]
--   etl.P: writes dw.DimClient
--   etl.P: dw.DimClient.ClientCode <- stage.Client.ClientCode
--   etl.P: dw.DimClient.ClientCode <~ etl.Watermark.LoadedTo (filter)
--   etl.P: dw.DimClient.ClientCode <~ stage.Client.ChangedAt (filter)
--   etl.P: dw.DimClient.ValidFrom <- etl.Watermark.LoadedTo (aggregation)
--   etl.P: dw.DimClient.ValidFrom <~ etl.Watermark.LoadedTo (filter)
--   etl.P: dw.DimClient.ValidFrom <~ stage.Client.ChangedAt (filter)
