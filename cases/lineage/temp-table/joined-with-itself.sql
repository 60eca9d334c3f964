-- Two aliases of one temp table give the columns that each names.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SaleNo, s.Qty, s.Amount INTO #n FROM stage.Sale AS s;
INSERT INTO dw.FactSaleDaily (Qty, Amount)
SELECT a.Qty, b.Amount FROM #n AS a JOIN #n AS b ON b.SaleNo = a.SaleNo + 1;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSaleDaily.Amount <~ stage.Sale.SaleNo (join)
--   etl.P: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   etl.P: dw.FactSaleDaily.Qty <~ stage.Sale.SaleNo (join)
