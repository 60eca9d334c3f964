-- A swap with names in brackets and a schema; the old table goes.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE [dw].[FactSaleDaily_new] WITH (HEAP, DISTRIBUTION = HASH ([ProductKey])) AS
SELECT f.SoldOn, f.ProductKey, SUM(f.Qty) AS Qty, SUM(f.Amount) AS Amount FROM dw.FactSale AS f GROUP BY f.SoldOn, f.ProductKey
OPTION (LABEL = 'daily');
RENAME OBJECT [dw].[FactSaleDaily] TO [FactSaleDaily_old];
RENAME OBJECT [dw].[FactSaleDaily_new] TO [FactSaleDaily];
IF OBJECT_ID('dw.FactSaleDaily_old') IS NOT NULL DROP TABLE [dw].[FactSaleDaily_old];

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.Amount <- dw.FactSale.Amount (aggregation)
--   etl.P: dw.FactSaleDaily.Amount <~ dw.FactSale.ProductKey (group by)
--   etl.P: dw.FactSaleDaily.Amount <~ dw.FactSale.SoldOn (group by)
--   etl.P: dw.FactSaleDaily.ProductKey <- dw.FactSale.ProductKey
--   etl.P: dw.FactSaleDaily.ProductKey <~ dw.FactSale.ProductKey (group by)
--   etl.P: dw.FactSaleDaily.ProductKey <~ dw.FactSale.SoldOn (group by)
--   etl.P: dw.FactSaleDaily.Qty <- dw.FactSale.Qty (aggregation)
--   etl.P: dw.FactSaleDaily.Qty <~ dw.FactSale.ProductKey (group by)
--   etl.P: dw.FactSaleDaily.Qty <~ dw.FactSale.SoldOn (group by)
--   etl.P: dw.FactSaleDaily.SoldOn <- dw.FactSale.SoldOn
--   etl.P: dw.FactSaleDaily.SoldOn <~ dw.FactSale.ProductKey (group by)
--   etl.P: dw.FactSaleDaily.SoldOn <~ dw.FactSale.SoldOn (group by)
