-- A computed column of a caller's temp table is made of that table's others where a callee reads it too, however many calls away.
-- catalog: warehouse

CREATE PROCEDURE etl.Publish AS
INSERT INTO dw.FactSaleDaily (Amount, Qty) SELECT w.Gross, w.Size FROM #work AS w;
GO
CREATE PROCEDURE etl.Prepare AS
BEGIN
  UPDATE #work SET Net = Net + 1;
  EXEC etl.Publish;
END;
GO
CREATE PROCEDURE etl.P AS
BEGIN
  CREATE TABLE #work (Net decimal(18, 2), Qty int, Gross AS Net * 1.25, Size AS CASE WHEN Qty > 100 THEN Qty END);
  INSERT INTO #work SELECT s.Amount, s.Qty FROM stage.Sale AS s;
  EXEC etl.Prepare;
END;

-- lineage:
--   etl.P: calls etl.Prepare
--   etl.P: reads stage.Sale
--   etl.Prepare: calls etl.Publish
--   etl.Publish: writes dw.FactSaleDaily
--   etl.Publish: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.Publish: dw.FactSaleDaily.Qty <- stage.Sale.Qty (transformation)
--   etl.Publish: dw.FactSaleDaily.Qty <~ stage.Sale.Qty (conditional)
