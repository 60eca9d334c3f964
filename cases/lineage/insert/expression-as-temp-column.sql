-- A column of SELECT INTO may be named by an assignment: Alias = expression.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT No = s.SaleNo, Worth = s.Qty * s.Amount, 'x' AS Kind INTO #w FROM stage.Sale s
INSERT INTO dw.FactSale (SaleNo, Amount) SELECT No, Worth FROM #w

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount (transformation)
--   etl.P: dw.FactSale.Amount <- stage.Sale.Qty (transformation)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
