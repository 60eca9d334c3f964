-- INSERT … EXEC into a temp table, and from there on.
-- catalog: warehouse

CREATE PROCEDURE etl.Pick AS SELECT s.SaleNo, s.Qty * s.Amount AS Worth FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.P AS
CREATE TABLE #picked (No int, Worth decimal(18, 2));
INSERT INTO #picked EXEC etl.Pick;
INSERT INTO dw.FactSale (SaleNo, Amount) SELECT p.No, p.Worth FROM #picked AS p;

-- lineage:
--   etl.P: calls etl.Pick
--   etl.P: writes dw.FactSale
--   etl.Pick: reads stage.Sale
--   etl.P: dw.FactSale.Amount <- stage.Sale.Amount (transformation)
--   etl.P: dw.FactSale.Amount <- stage.Sale.Qty (transformation)
--   etl.P: dw.FactSale.SaleNo <- stage.Sale.SaleNo
