-- Made again, a temp table has other columns: * and positions follow.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT p.ProductCode, p.Title INTO #x FROM stage.Product AS p;
INSERT INTO dw.DimProduct (ProductCode, Title) SELECT * FROM #x;
DROP TABLE #x;
SELECT s.SoldOn, s.Qty, s.Amount INTO #x FROM stage.Sale AS s;
INSERT INTO dw.FactSaleDaily (SoldOn, Qty, Amount) SELECT * FROM #x;

-- lineage:
--   etl.P: reads stage.Product
--   etl.P: reads stage.Sale
--   etl.P: writes dw.DimProduct
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.DimProduct.ProductCode <- stage.Product.ProductCode
--   etl.P: dw.DimProduct.Title <- stage.Product.Title
--   etl.P: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   etl.P: dw.FactSaleDaily.SoldOn <- stage.Sale.SoldOn
--   HW2014: SQL Server refuses this: a batch makes #x once, even where it drops it between.
