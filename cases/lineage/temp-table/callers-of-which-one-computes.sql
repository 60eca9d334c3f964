-- A column that one caller computes and the other leaves to the callee: where an INSERT without a column list puts its values is not known.
-- catalog: warehouse

CREATE PROCEDURE etl.Fill AS INSERT INTO #work SELECT s.Amount FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.Stamped AS
BEGIN
  CREATE TABLE #work (Stamp AS Amount * 2, Amount decimal(18, 2));
  EXEC etl.Fill;
  INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Amount FROM #work AS w;
END;
GO
CREATE PROCEDURE etl.Plain AS
BEGIN
  CREATE TABLE #work (Stamp decimal(18, 2), Amount decimal(18, 2));
  EXEC etl.Fill;
  INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Stamp FROM #work AS w;
END;

-- lineage:
--   etl.Fill: reads stage.Sale
--   etl.Plain: calls etl.Fill
--   etl.Plain: writes dw.FactSaleDaily
--   etl.Stamped: calls etl.Fill
--   etl.Stamped: writes dw.FactSaleDaily
--   HW2010: The columns of #work are not known here, so what is written without a column list is left out.
