-- A table variable as target needs an alias for its columns only where they are ambiguous.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @w TABLE (No int, Worth decimal(18, 2));
MERGE INTO @w AS t USING (SELECT SaleNo, Amount FROM stage.Sale) AS s (SaleNo, Amount) ON No = SaleNo
WHEN NOT MATCHED THEN INSERT (No, Worth) VALUES (SaleNo, Amount);
INSERT INTO dw.FactSale (SaleNo, Amount) SELECT No, Worth FROM @w;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSale.Amount <~ stage.Sale.SaleNo (join)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (join)
