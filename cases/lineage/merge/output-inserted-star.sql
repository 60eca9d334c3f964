-- OUTPUT $action, inserted.* into a table variable by position.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @o TABLE (Act nvarchar(10), SoldOn date, ProductKey int, Qty int, Amount decimal(18, 2));
MERGE dw.FactSaleDaily AS t USING stage.Sale AS s ON s.SoldOn = t.SoldOn
WHEN MATCHED THEN UPDATE SET Qty = s.Qty
WHEN NOT MATCHED THEN INSERT (SoldOn, Qty, Amount) VALUES (s.SoldOn, s.Qty, s.Amount)
OUTPUT $action, inserted.* INTO @o;
INSERT INTO etl.Change (Action, KeyValue, NewValue) SELECT Act, SoldOn, Amount FROM @o;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: writes etl.Change
--   etl.P: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.SoldOn (join)
--   etl.P: dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (join)
--   etl.P: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   etl.P: dw.FactSaleDaily.Qty <~ dw.FactSaleDaily.SoldOn (join)
--   etl.P: dw.FactSaleDaily.Qty <~ stage.Sale.SoldOn (join)
--   etl.P: dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn
--   etl.P: dw.FactSaleDaily.SoldOn <~ dw.FactSaleDaily.SoldOn (join)
--   etl.P: dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (join)
--   etl.P: etl.Change.Action <~ dw.FactSaleDaily.SoldOn (join)
--   etl.P: etl.Change.Action <~ stage.Sale.SoldOn (join)
--   etl.P: etl.Change.KeyValue <- dw.FactSaleDaily.SoldOn
--   etl.P: etl.Change.KeyValue <- stage.Sale.SoldOn
--   etl.P: etl.Change.KeyValue <~ dw.FactSaleDaily.SoldOn (join)
--   etl.P: etl.Change.KeyValue <~ stage.Sale.SoldOn (join)
--   etl.P: etl.Change.NewValue <- dw.FactSaleDaily.Amount
--   etl.P: etl.Change.NewValue <- stage.Sale.Amount
--   etl.P: etl.Change.NewValue <~ dw.FactSaleDaily.SoldOn (join)
--   etl.P: etl.Change.NewValue <~ stage.Sale.SoldOn (join)
