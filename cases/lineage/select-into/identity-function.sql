-- IDENTITY(int, 1, 1) in SELECT INTO makes a column that comes from nowhere.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT IDENTITY(int, 1, 1) AS No, s.SaleNo INTO #n FROM stage.Sale AS s ORDER BY s.SoldOn;
INSERT INTO dw.FactSaleDaily (ProductKey, Qty) SELECT n.SaleNo, n.No FROM #n AS n;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.ProductKey <- stage.Sale.SaleNo
--   etl.P: dw.FactSaleDaily.ProductKey <~ stage.Sale.SoldOn (sort)
--   etl.P: dw.FactSaleDaily.Qty <~ stage.Sale.SoldOn (sort)
