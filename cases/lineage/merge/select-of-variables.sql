-- A SELECT of variables as source, the usual upsert.
-- catalog: warehouse

CREATE PROCEDURE etl.P @table sysname AS
DECLARE @at datetime2;
SELECT @at = MAX(s.ChangedAt) FROM stage.Client AS s;
MERGE INTO etl.Watermark WITH (HOLDLOCK) AS t
USING (SELECT @table AS TableName, @at AS LoadedTo) AS s ON t.TableName = s.TableName
WHEN MATCHED AND t.LoadedTo < s.LoadedTo THEN UPDATE SET t.LoadedTo = s.LoadedTo
WHEN NOT MATCHED BY TARGET THEN INSERT (TableName, LoadedTo) VALUES (s.TableName, s.LoadedTo);

-- lineage:
--   etl.P: reads stage.Client
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LoadedTo <- stage.Client.ChangedAt (aggregation)
--   etl.P: etl.Watermark.LoadedTo <~ etl.Watermark.LoadedTo (filter)
--   etl.P: etl.Watermark.LoadedTo <~ etl.Watermark.TableName (join)
--   etl.P: etl.Watermark.LoadedTo <~ stage.Client.ChangedAt (filter)
--   etl.P: etl.Watermark.TableName <~ etl.Watermark.LoadedTo (filter)
--   etl.P: etl.Watermark.TableName <~ etl.Watermark.TableName (join)
--   etl.P: etl.Watermark.TableName <~ stage.Client.ChangedAt (filter)
