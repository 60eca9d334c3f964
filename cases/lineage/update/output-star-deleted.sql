-- OUTPUT deleted.* is every column as it was.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @old TABLE (SoldOn date, ProductKey int, Qty int, Amount decimal(18, 2));
UPDATE dw.FactSaleDaily SET Qty = 0, Amount = s.Amount OUTPUT deleted.* INTO @old
FROM   stage.Sale AS s WHERE s.SoldOn = FactSaleDaily.SoldOn;
INSERT INTO dw.FactSaleDaily SELECT * FROM @old;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.Amount <- dw.FactSaleDaily.Amount
--   etl.P: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSaleDaily.Amount <~ dw.FactSaleDaily.SoldOn (filter)
--   etl.P: dw.FactSaleDaily.Amount <~ stage.Sale.SoldOn (filter)
--   etl.P: dw.FactSaleDaily.ProductKey <- dw.FactSaleDaily.ProductKey
--   etl.P: dw.FactSaleDaily.ProductKey <~ dw.FactSaleDaily.SoldOn (filter)
--   etl.P: dw.FactSaleDaily.ProductKey <~ stage.Sale.SoldOn (filter)
--   etl.P: dw.FactSaleDaily.Qty <- dw.FactSaleDaily.Qty
--   etl.P: dw.FactSaleDaily.Qty <~ dw.FactSaleDaily.SoldOn (filter)
--   etl.P: dw.FactSaleDaily.Qty <~ stage.Sale.SoldOn (filter)
--   etl.P: dw.FactSaleDaily.SoldOn <- dw.FactSaleDaily.SoldOn
--   etl.P: dw.FactSaleDaily.SoldOn <~ dw.FactSaleDaily.SoldOn (filter)
--   etl.P: dw.FactSaleDaily.SoldOn <~ stage.Sale.SoldOn (filter)
