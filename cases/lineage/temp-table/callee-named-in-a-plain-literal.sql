-- A literal without N names the procedure too, alone or in a text that calls it: what * stands for there is known.
-- catalog: warehouse

CREATE PROCEDURE etl.ByVariable AS INSERT INTO dw.FactSaleDaily (Qty, Amount) SELECT * FROM #sums;
GO
CREATE PROCEDURE etl.ByText AS INSERT INTO dw.FactSaleDaily (Amount, Qty) SELECT * FROM #totals;
GO
CREATE PROCEDURE etl.Sums AS
BEGIN
  CREATE TABLE #sums (Qty int, Amount decimal(18, 2));
  INSERT INTO #sums SELECT s.Qty, s.Amount FROM stage.Sale AS s;
  DECLARE @name sysname = 'etl.ByVariable';
  EXEC @name;
END;
GO
CREATE PROCEDURE etl.Totals AS
BEGIN
  CREATE TABLE #totals (Amount decimal(18, 2), Qty int);
  INSERT INTO #totals SELECT s.Amount, s.Qty FROM stage.Sale AS s;
  EXEC ('EXEC etl.ByText');
END;

-- lineage:
--   etl.ByText: writes dw.FactSaleDaily
--   etl.ByVariable: writes dw.FactSaleDaily
--   etl.Sums: calls etl.ByVariable [dynamic]
--   etl.Sums: reads stage.Sale
--   etl.Totals: calls etl.ByText [dynamic]
--   etl.Totals: reads stage.Sale
--   etl.ByText: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.ByText: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   etl.ByVariable: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.ByVariable: dw.FactSaleDaily.Qty <- stage.Sale.Qty
