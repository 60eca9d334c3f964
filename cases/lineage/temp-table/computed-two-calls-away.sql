-- A callee of a callee reads a column that its two callers know as computed differently: of the one between it is made of what that has set in every row.
-- catalog: warehouse

CREATE PROCEDURE etl.Publish AS INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Gross FROM #work AS w;
GO
CREATE PROCEDURE etl.Adjust AS
BEGIN
  DECLARE @rows int = (SELECT COUNT(*) FROM #work);
  UPDATE #work SET Net = Qty;
  EXEC etl.Publish;
END;
GO
CREATE PROCEDURE etl.Outer_Load AS
BEGIN
  CREATE TABLE #work (Net decimal(18, 2), Qty int, Gross AS Net * 1.25);
  INSERT INTO #work SELECT s.Amount, s.Qty FROM stage.Sale AS s;
  EXEC etl.Adjust;
END;
GO
CREATE PROCEDURE etl.Other_Load AS
BEGIN
  CREATE TABLE #work (Net decimal(18, 2), Qty int, Gross AS Qty * 2);
  INSERT INTO #work SELECT 1, p.Price FROM stage.Product AS p;
  EXEC etl.Publish;
END;

-- lineage:
--   etl.Adjust: calls etl.Publish
--   etl.Other_Load: calls etl.Publish
--   etl.Other_Load: reads stage.Product
--   etl.Outer_Load: calls etl.Adjust
--   etl.Outer_Load: reads stage.Sale
--   etl.Publish: writes dw.FactSaleDaily
--   etl.Publish: dw.FactSaleDaily.Amount <- stage.Product.Price (transformation)
--   etl.Publish: dw.FactSaleDaily.Amount <- stage.Sale.Qty (transformation)
