-- The same with the aliases turned round.
-- catalog: warehouse

INSERT INTO etl.Change (OldValue, NewValue)
SELECT s.Town, d.Town FROM dw.DimClient AS d FULL JOIN stage.Client AS s ON s.ClientCode = d.ClientCode;

-- lineage:
--   reads dw.DimClient
--   reads stage.Client
--   writes etl.Change
--   etl.Change.NewValue <- dw.DimClient.Town
--   etl.Change.NewValue <~ dw.DimClient.ClientCode (join)
--   etl.Change.NewValue <~ stage.Client.ClientCode (join)
--   etl.Change.OldValue <- stage.Client.Town
--   etl.Change.OldValue <~ dw.DimClient.ClientCode (join)
--   etl.Change.OldValue <~ stage.Client.ClientCode (join)
