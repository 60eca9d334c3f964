-- VALUES as source: its parameters hold nothing of the catalog, the variable does.
-- catalog: warehouse

CREATE PROCEDURE etl.P @table sysname AS
DECLARE @no int = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
MERGE etl.Watermark AS t
USING (VALUES (@table, @no)) AS s (TableName, LastNo) ON s.TableName = t.TableName
WHEN MATCHED THEN UPDATE SET LastNo = s.LastNo
WHEN NOT MATCHED THEN INSERT (TableName, LastNo) VALUES (s.TableName, s.LastNo);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Watermark
--   etl.P: etl.Watermark.LastNo <- stage.Sale.SaleNo (aggregation)
--   etl.P: etl.Watermark.LastNo <~ etl.Watermark.TableName (join)
--   etl.P: etl.Watermark.TableName <~ etl.Watermark.TableName (join)
