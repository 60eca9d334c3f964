-- A procedure that a variable or a text names sees its caller's temp table as one that is called by name does: its computed columns, and what * stands for.
-- catalog: warehouse

CREATE PROCEDURE etl.ByVariable AS INSERT INTO dw.FactSaleDaily (Amount, Qty) SELECT w.Gross, w.Qty FROM #work AS w;
GO
CREATE PROCEDURE etl.ByText AS INSERT INTO dw.FactSaleDaily (Amount, Qty) SELECT w.Gross, w.Qty FROM #work AS w;
GO
CREATE PROCEDURE etl.ByNameInPieces AS INSERT INTO dw.FactSaleDaily (Amount, Qty) SELECT w.Gross, w.Qty FROM #work AS w;
GO
CREATE PROCEDURE etl.ByStar AS INSERT INTO dw.FactSaleDaily (Qty, Amount) SELECT * FROM #other;
GO
CREATE PROCEDURE etl.P AS
BEGIN
  CREATE TABLE #work (Net decimal(18, 2), Qty int, Gross AS Net * 1.25);
  CREATE TABLE #other (Qty int, Amount decimal(18, 2));
  INSERT INTO #work SELECT s.Amount, s.Qty FROM stage.Sale AS s;
  INSERT INTO #other SELECT s.Qty, s.Amount FROM stage.Sale AS s;
  DECLARE @name sysname = N'etl.ByVariable';
  EXEC @name;
  EXEC (N'EXEC etl.ByText');
  SET @name = N'etl.ByName' + N'InPieces';
  EXEC @name;
  EXEC sp_executesql N'EXECUTE [etl].[ByStar]';
END;

-- lineage:
--   etl.ByNameInPieces: writes dw.FactSaleDaily
--   etl.ByStar: writes dw.FactSaleDaily
--   etl.ByText: writes dw.FactSaleDaily
--   etl.ByVariable: writes dw.FactSaleDaily
--   etl.P: calls etl.ByNameInPieces [dynamic]
--   etl.P: calls etl.ByStar [dynamic]
--   etl.P: calls etl.ByText [dynamic]
--   etl.P: calls etl.ByVariable [dynamic]
--   etl.P: reads stage.Sale
--   etl.ByNameInPieces: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.ByNameInPieces: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   etl.ByStar: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.ByStar: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   etl.ByText: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.ByText: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   etl.ByVariable: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.ByVariable: dw.FactSaleDaily.Qty <- stage.Sale.Qty
