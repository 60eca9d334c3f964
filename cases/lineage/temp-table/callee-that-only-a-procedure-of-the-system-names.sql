-- sp_executesql calls the procedure that its text names; sp_recompile does not call the one that it is told: only the first tells what the temp table looks like.
-- catalog: warehouse

CREATE PROCEDURE etl.Take AS INSERT INTO dw.FactSaleDaily (Qty, Amount) SELECT * FROM #work;
GO
CREATE PROCEDURE etl.Give AS
BEGIN
  CREATE TABLE #work (Qty int, Amount decimal(18, 2));
  INSERT INTO #work SELECT s.Qty, s.Amount FROM stage.Sale AS s;
  EXEC sp_executesql N'EXEC etl.Take';
END;
GO
CREATE PROCEDURE etl.Refresh AS
BEGIN
  CREATE TABLE #work (Amount decimal(18, 2), Qty int);
  EXEC sp_recompile N'etl.Take';
END;

-- lineage:
--   etl.Give: calls etl.Take [dynamic]
--   etl.Give: reads stage.Sale
--   etl.Take: writes dw.FactSaleDaily
--   etl.Take: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.Take: dw.FactSaleDaily.Qty <- stage.Sale.Qty
