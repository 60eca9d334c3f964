-- An UPDATE of the first alias of a temp table that is joined to itself by an outer join sets every row; of the second alias, or by an inner join, some rows keep what they had.
-- catalog: warehouse

CREATE PROCEDURE etl.First_Alias AS
SELECT s.SaleNo, s.Qty, s.Amount INTO #n FROM stage.Sale AS s;
UPDATE g SET Amount = q.Qty FROM #n AS g LEFT JOIN #n AS q ON q.SaleNo = g.SaleNo - 1;
INSERT INTO dw.FactSaleDaily (Amount) SELECT Amount FROM #n;
GO
CREATE PROCEDURE etl.Second_Alias AS
SELECT s.SaleNo, s.Qty, s.Amount INTO #n FROM stage.Sale AS s;
UPDATE g SET Amount = q.Qty FROM #n AS q LEFT JOIN #n AS g ON q.SaleNo = g.SaleNo - 1;
INSERT INTO dw.FactSaleDaily (Amount) SELECT Amount FROM #n;
GO
CREATE PROCEDURE etl.Inner_Join AS
SELECT s.SaleNo, s.Qty, s.Amount INTO #n FROM stage.Sale AS s;
UPDATE g SET Amount = q.Qty FROM #n AS g JOIN #n AS q ON q.SaleNo = g.SaleNo - 1;
INSERT INTO dw.FactSaleDaily (Amount) SELECT Amount FROM #n;

-- lineage:
--   etl.First_Alias: reads stage.Sale
--   etl.First_Alias: writes dw.FactSaleDaily
--   etl.Inner_Join: reads stage.Sale
--   etl.Inner_Join: writes dw.FactSaleDaily
--   etl.Second_Alias: reads stage.Sale
--   etl.Second_Alias: writes dw.FactSaleDaily
--   etl.First_Alias: dw.FactSaleDaily.Amount <- stage.Sale.Qty
--   etl.First_Alias: dw.FactSaleDaily.Amount <~ stage.Sale.SaleNo (join)
--   etl.Inner_Join: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.Inner_Join: dw.FactSaleDaily.Amount <- stage.Sale.Qty
--   etl.Inner_Join: dw.FactSaleDaily.Amount <~ stage.Sale.SaleNo (join)
--   etl.Second_Alias: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.Second_Alias: dw.FactSaleDaily.Amount <- stage.Sale.Qty
--   etl.Second_Alias: dw.FactSaleDaily.Amount <~ stage.Sale.SaleNo (join)
