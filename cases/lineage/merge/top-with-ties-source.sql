-- The latest row of each key by TOP (1) WITH TIES as source, and an audit by OUTPUT.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
MERGE dw.FactSale AS t
USING (SELECT TOP (1) WITH TIES s.SaleNo, s.Amount, s.LoadId FROM stage.Sale AS s ORDER BY ROW_NUMBER() OVER (PARTITION BY s.SaleNo ORDER BY s.LoadId DESC)) AS s
ON t.SaleNo = s.SaleNo
WHEN MATCHED AND (t.Amount <> s.Amount OR (t.Amount IS NULL AND s.Amount IS NOT NULL)) THEN UPDATE SET t.Amount = s.Amount
WHEN NOT MATCHED BY TARGET THEN INSERT (SaleNo, Amount, LoadId) VALUES (s.SaleNo, s.Amount, s.LoadId)
OUTPUT $action, ISNULL(inserted.SaleNo, deleted.SaleNo), deleted.Amount, inserted.Amount INTO etl.Change (Action, KeyValue, OldValue, NewValue);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: writes etl.Change
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSale.Amount <~ dw.FactSale.Amount (filter)
--   etl.P: dw.FactSale.Amount <~ dw.FactSale.SaleNo (join)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.Amount (filter)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.LoadId (sort)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.SaleNo (join)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.SaleNo (sort)
--   etl.P: dw.FactSale.LoadId <- stage.Sale.LoadId
--   etl.P: dw.FactSale.LoadId <~ dw.FactSale.Amount (filter)
--   etl.P: dw.FactSale.LoadId <~ dw.FactSale.SaleNo (join)
--   etl.P: dw.FactSale.LoadId <~ stage.Sale.Amount (filter)
--   etl.P: dw.FactSale.LoadId <~ stage.Sale.LoadId (sort)
--   etl.P: dw.FactSale.LoadId <~ stage.Sale.SaleNo (join)
--   etl.P: dw.FactSale.LoadId <~ stage.Sale.SaleNo (sort)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.P: dw.FactSale.SaleNo <~ dw.FactSale.Amount (filter)
--   etl.P: dw.FactSale.SaleNo <~ dw.FactSale.SaleNo (join)
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.Amount (filter)
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.LoadId (sort)
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (join)
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (sort)
--   etl.P: etl.Change.Action <~ dw.FactSale.Amount (filter)
--   etl.P: etl.Change.Action <~ dw.FactSale.SaleNo (join)
--   etl.P: etl.Change.Action <~ stage.Sale.Amount (filter)
--   etl.P: etl.Change.Action <~ stage.Sale.LoadId (sort)
--   etl.P: etl.Change.Action <~ stage.Sale.SaleNo (join)
--   etl.P: etl.Change.Action <~ stage.Sale.SaleNo (sort)
--   etl.P: etl.Change.KeyValue <- dw.FactSale.SaleNo (transformation)
--   etl.P: etl.Change.KeyValue <- stage.Sale.SaleNo (transformation)
--   etl.P: etl.Change.KeyValue <~ dw.FactSale.Amount (filter)
--   etl.P: etl.Change.KeyValue <~ dw.FactSale.SaleNo (conditional)
--   etl.P: etl.Change.KeyValue <~ dw.FactSale.SaleNo (join)
--   etl.P: etl.Change.KeyValue <~ stage.Sale.Amount (filter)
--   etl.P: etl.Change.KeyValue <~ stage.Sale.LoadId (sort)
--   etl.P: etl.Change.KeyValue <~ stage.Sale.SaleNo (conditional)
--   etl.P: etl.Change.KeyValue <~ stage.Sale.SaleNo (join)
--   etl.P: etl.Change.KeyValue <~ stage.Sale.SaleNo (sort)
--   etl.P: etl.Change.NewValue <- stage.Sale.Amount
--   etl.P: etl.Change.NewValue <~ dw.FactSale.Amount (filter)
--   etl.P: etl.Change.NewValue <~ dw.FactSale.SaleNo (join)
--   etl.P: etl.Change.NewValue <~ stage.Sale.Amount (filter)
--   etl.P: etl.Change.NewValue <~ stage.Sale.LoadId (sort)
--   etl.P: etl.Change.NewValue <~ stage.Sale.SaleNo (join)
--   etl.P: etl.Change.NewValue <~ stage.Sale.SaleNo (sort)
--   etl.P: etl.Change.OldValue <- dw.FactSale.Amount
--   etl.P: etl.Change.OldValue <~ dw.FactSale.Amount (filter)
--   etl.P: etl.Change.OldValue <~ dw.FactSale.SaleNo (join)
--   etl.P: etl.Change.OldValue <~ stage.Sale.Amount (filter)
--   etl.P: etl.Change.OldValue <~ stage.Sale.LoadId (sort)
--   etl.P: etl.Change.OldValue <~ stage.Sale.SaleNo (join)
--   etl.P: etl.Change.OldValue <~ stage.Sale.SaleNo (sort)
