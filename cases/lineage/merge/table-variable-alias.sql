-- A table variable as target is called by its alias.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @w TABLE (SaleNo int, Amount decimal(18, 2));
MERGE INTO @w AS t USING stage.Sale AS s ON s.SaleNo = t.SaleNo
WHEN MATCHED THEN UPDATE SET t.Amount = t.Amount + s.Amount
WHEN NOT MATCHED THEN INSERT (SaleNo, Amount) VALUES (s.SaleNo, s.Amount);
INSERT INTO dw.FactSale (SaleNo, Amount) SELECT w.SaleNo, w.Amount FROM @w AS w;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount (transformation)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.SaleNo (join)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (join)
