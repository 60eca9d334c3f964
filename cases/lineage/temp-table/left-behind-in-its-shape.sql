-- What a callee leaves behind is there with its columns: computed ones, what * stands for, the order of an INSERT; for what the caller calls next as well.
-- catalog: warehouse

CREATE PROCEDURE etl.MakeGlobal AS
CREATE TABLE ##work (Qty int, Net decimal(18, 2), Gross AS Net * 1.25);
INSERT INTO ##work SELECT s.Qty, s.Amount FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.MakeForSession AS
CREATE TABLE #session WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT s.Qty, s.Amount FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.MakeForItself AS
CREATE TABLE #session (Amount decimal(18, 2), Qty int);
INSERT INTO #session SELECT p.Price, 1 FROM stage.Product AS p;
GO
CREATE PROCEDURE etl.Computed AS
EXEC etl.MakeGlobal;
INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Gross FROM ##work AS w;
GO
CREATE PROCEDURE etl.Star AS
EXEC etl.MakeForSession;
INSERT INTO dw.FactSaleDaily (Qty, Amount) SELECT * FROM #session;
GO
CREATE PROCEDURE etl.FilledOn AS
EXEC etl.MakeForSession;
INSERT INTO #session SELECT 1, p.Price FROM stage.Product AS p;
INSERT INTO dw.FactSaleDaily (Amount) SELECT s.Amount FROM #session AS s;
GO
CREATE PROCEDURE etl.CalledNext AS INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Gross FROM ##work AS w;
GO
CREATE PROCEDURE etl.CallsBoth AS
EXEC etl.MakeGlobal;
EXEC etl.CalledNext;
GO
CREATE PROCEDURE etl.GoneWithIt AS
EXEC etl.MakeForItself;
INSERT INTO dw.FactSaleDaily (Amount) SELECT s.Amount FROM #session AS s;

-- lineage:
--   etl.CalledNext: writes dw.FactSaleDaily
--   etl.CallsBoth: calls etl.CalledNext
--   etl.CallsBoth: calls etl.MakeGlobal
--   etl.Computed: calls etl.MakeGlobal
--   etl.Computed: writes dw.FactSaleDaily
--   etl.FilledOn: calls etl.MakeForSession
--   etl.FilledOn: reads stage.Product
--   etl.FilledOn: writes dw.FactSaleDaily
--   etl.GoneWithIt: calls etl.MakeForItself
--   etl.GoneWithIt: writes dw.FactSaleDaily
--   etl.MakeForItself: reads stage.Product
--   etl.MakeForSession: reads stage.Sale
--   etl.MakeGlobal: reads stage.Sale
--   etl.Star: calls etl.MakeForSession
--   etl.Star: writes dw.FactSaleDaily
--   etl.CalledNext: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.Computed: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.FilledOn: dw.FactSaleDaily.Amount <- stage.Product.Price
--   etl.FilledOn: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.Star: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.Star: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   HW2007: The temp table #session is created by a caller; its columns are not known here.
