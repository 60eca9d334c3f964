-- * of a join in a CTE keeps the order of both sides.
-- catalog: warehouse

WITH j AS (SELECT r.*, w.TableName FROM etl.Rejected AS r CROSS JOIN etl.Watermark AS w)
INSERT INTO etl.Change (KeyValue, OldValue, NewValue) SELECT * FROM j;

-- lineage:
--   reads etl.Rejected
--   reads etl.Watermark
--   writes etl.Change
--   etl.Change.KeyValue <- etl.Rejected.SaleNo
--   etl.Change.NewValue <- etl.Watermark.TableName
--   etl.Change.OldValue <- etl.Rejected.Reason
