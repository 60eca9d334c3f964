-- A temp table is updated and deleted by its name while FROM gives it an alias.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
WITH a AS (SELECT SaleNo, Amount FROM stage.Sale), b AS (SELECT SaleNo FROM a WHERE Amount > 1)
SELECT b.SaleNo, a.Amount INTO #x FROM a JOIN b ON b.SaleNo = a.SaleNo;
UPDATE #x SET Amount = 0 FROM #x x WHERE x.SaleNo = 1;
DELETE #x FROM #x AS y JOIN dw.FactSale f ON f.SaleNo = y.SaleNo;
INSERT dw.FactSale (SaleNo, Amount) SELECT SaleNo, Amount FROM #x;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSale.Amount <~ stage.Sale.Amount (filter)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.SaleNo (filter)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.SaleNo (join)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.Amount (filter)
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.SaleNo (join)
