-- Filled in branches, a temp table holds what either put in.
-- catalog: warehouse

CREATE PROCEDURE etl.P @full bit AS
CREATE TABLE #n (No int, Worth decimal(18, 2));
IF @full = 1
    INSERT INTO #n (No, Worth) SELECT f.SaleNo, f.Amount FROM dw.FactSale AS f;
ELSE
    INSERT INTO #n (Worth, No) SELECT s.Qty, s.SaleNo FROM stage.Sale AS s;
INSERT INTO dw.FactSaleDaily (ProductKey, Amount) SELECT No, Worth FROM #n;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.Amount <- dw.FactSale.Amount
--   etl.P: dw.FactSaleDaily.Amount <- stage.Sale.Qty
--   etl.P: dw.FactSaleDaily.ProductKey <- dw.FactSale.SaleNo
--   etl.P: dw.FactSaleDaily.ProductKey <- stage.Sale.SaleNo
