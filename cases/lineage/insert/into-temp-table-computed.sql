-- A computed column of a temp table takes part in nothing that is put in, and comes from what it is computed of.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #t (Net decimal(18, 2), Gross AS Net * 1.25, Qty int);
INSERT INTO #t SELECT s.Amount, s.Qty FROM stage.Sale AS s;
INSERT INTO dw.FactSaleDaily (Amount, Qty) SELECT t.Gross, t.Qty FROM #t AS t;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes dw.FactSaleDaily
--   etl.P: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.P: dw.FactSaleDaily.Qty <- stage.Sale.Qty
