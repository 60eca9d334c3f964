-- * between other columns fills the places between theirs.
-- catalog: warehouse

INSERT INTO etl.Change (ChangedAt, Action, KeyValue, OldValue, NewValue)
SELECT c.ChangedAt, r.*, w.TableName, c.Town
FROM   stage.Client AS c CROSS JOIN etl.Rejected AS r CROSS JOIN etl.Watermark AS w;

-- lineage:
--   reads etl.Rejected
--   reads etl.Watermark
--   reads stage.Client
--   writes etl.Change
--   etl.Change.Action <- etl.Rejected.SaleNo
--   etl.Change.ChangedAt <- stage.Client.ChangedAt
--   etl.Change.KeyValue <- etl.Rejected.Reason
--   etl.Change.NewValue <- stage.Client.Town
--   etl.Change.OldValue <- etl.Watermark.TableName
