-- What a procedure read of a table before it gave that its name comes to the caller under the name: by an OUTPUT parameter, RETURN, a temp table and a cursor.
-- catalog: warehouse

CREATE PROCEDURE etl.Load @last int OUTPUT, @rows CURSOR VARYING OUTPUT AS
SELECT s.SaleNo, s.Amount INTO etl.Sale_new FROM stage.Sale AS s;
SET @last = (SELECT MAX(n.SaleNo) FROM etl.Sale_new AS n);
DECLARE @first int = (SELECT MIN(n.SaleNo) FROM etl.Sale_new AS n);
INSERT INTO #kept (Amount) SELECT n.Amount FROM etl.Sale_new AS n WHERE n.SaleNo > 0;
SET @rows = CURSOR FOR SELECT n.Amount FROM etl.Sale_new AS n;
OPEN @rows;
EXEC sp_rename 'etl.Sale_new', 'Sale';
RETURN @first;
GO
CREATE PROCEDURE etl.Nightly AS
CREATE TABLE #kept (Amount decimal(18, 2));
DECLARE @last int, @first int, @amount decimal(18, 2), @rows CURSOR;
EXEC @first = etl.Load @last OUTPUT, @rows OUTPUT;
FETCH NEXT FROM @rows INTO @amount;
INSERT INTO dw.FactSale (SaleNo) VALUES (@last);
INSERT INTO dw.FactSale (Qty) VALUES (@first);
INSERT INTO dw.FactSaleDaily (Amount) SELECT k.Amount FROM #kept AS k;
INSERT INTO dw.Computed (Net) VALUES (@amount);

-- lineage:
--   etl.Load: reads etl.Sale
--   etl.Load: reads stage.Sale
--   etl.Load: writes etl.Sale
--   etl.Nightly: calls etl.Load
--   etl.Nightly: writes dw.Computed
--   etl.Nightly: writes dw.FactSale
--   etl.Nightly: writes dw.FactSaleDaily
--   etl.Load: etl.Sale.Amount <- stage.Sale.Amount
--   etl.Load: etl.Sale.SaleNo <- stage.Sale.SaleNo
--   etl.Nightly: dw.Computed.Net <- etl.Sale.Amount
--   etl.Nightly: dw.FactSale.Qty <- etl.Sale.SaleNo (aggregation)
--   etl.Nightly: dw.FactSale.SaleNo <- etl.Sale.SaleNo (aggregation)
--   etl.Nightly: dw.FactSaleDaily.Amount <- etl.Sale.Amount
--   etl.Nightly: dw.FactSaleDaily.Amount <~ etl.Sale.SaleNo (filter)
