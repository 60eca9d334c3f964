-- INSERT into a table variable of the result set of a procedure with a temp table of its own.
-- catalog: warehouse

CREATE PROCEDURE etl.Pick AS
SET NOCOUNT ON
SELECT s.SaleNo, s.Amount INTO #w FROM stage.Sale AS s WHERE s.Qty > 0
DELETE w FROM #w AS w JOIN etl.Rejected AS r ON r.SaleNo = w.SaleNo
SELECT SaleNo, Amount FROM #w ORDER BY Amount
GO
CREATE PROCEDURE etl.P AS
DECLARE @t TABLE (No int, Amount decimal(18, 2))
INSERT @t EXEC etl.Pick
INSERT dw.FactSale (SaleNo, Amount) SELECT No, Amount FROM @t

-- lineage:
--   etl.P: calls etl.Pick
--   etl.P: writes dw.FactSale
--   etl.Pick: reads etl.Rejected
--   etl.Pick: reads stage.Sale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount
--   etl.P: dw.FactSale.Amount <~ stage.Sale.Amount (sort)
--   etl.P: dw.FactSale.Amount <~ stage.Sale.Qty (filter)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.Amount (sort)
--   etl.P: dw.FactSale.SaleNo <~ stage.Sale.Qty (filter)
