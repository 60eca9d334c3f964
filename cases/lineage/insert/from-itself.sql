-- A temp table filled from itself and another source.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #seen (No int, Qty int);
INSERT INTO #seen SELECT s.SaleNo, s.Qty FROM stage.Sale AS s;
INSERT INTO #seen SELECT f.SaleNo, e.Qty FROM dw.FactSale AS f JOIN #seen AS e ON e.No = f.SaleNo;
INSERT INTO dw.FactSaleDaily (ProductKey, Qty) SELECT No, Qty FROM #seen;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.ProductKey <- dw.FactSale.SaleNo
--   etl.P: dw.FactSaleDaily.ProductKey <- stage.Sale.SaleNo
--   etl.P: dw.FactSaleDaily.ProductKey <~ dw.FactSale.SaleNo (join)
--   etl.P: dw.FactSaleDaily.ProductKey <~ stage.Sale.SaleNo (join)
--   etl.P: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   etl.P: dw.FactSaleDaily.Qty <~ dw.FactSale.SaleNo (join)
--   etl.P: dw.FactSaleDaily.Qty <~ stage.Sale.SaleNo (join)
