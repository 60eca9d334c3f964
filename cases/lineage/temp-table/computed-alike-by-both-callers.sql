-- What both callers compute alike is computed in the callee too: at each place of what the columns hold there.
-- catalog: warehouse

CREATE PROCEDURE etl.Revalue AS
BEGIN
  INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Gross FROM #work AS w;
  UPDATE #work SET Net = r.Rate FROM dw.Rate AS r;
  INSERT INTO dw.FactSaleDaily (Qty) SELECT w.Gross FROM #work AS w;
END;
GO
CREATE PROCEDURE etl.Sales AS
BEGIN
  CREATE TABLE #work (Net decimal(18, 2), Gross AS Net * 1.25);
  INSERT INTO #work SELECT s.Amount FROM stage.Sale AS s;
  EXEC etl.Revalue;
END;
GO
CREATE PROCEDURE etl.Products AS
BEGIN
  CREATE TABLE #work (Net decimal(18, 2), Gross AS Net * 1.25);
  INSERT INTO #work SELECT p.Price FROM stage.Product AS p;
  EXEC etl.Revalue;
END;

-- lineage:
--   etl.Products: calls etl.Revalue
--   etl.Products: reads stage.Product
--   etl.Revalue: reads dw.Rate
--   etl.Revalue: writes dw.FactSaleDaily
--   etl.Sales: calls etl.Revalue
--   etl.Sales: reads stage.Sale
--   etl.Revalue: dw.FactSaleDaily.Amount <- stage.Product.Price (transformation)
--   etl.Revalue: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.Revalue: dw.FactSaleDaily.Qty <- dw.Rate.Rate (transformation)
--   etl.Revalue: dw.FactSaleDaily.Qty <- stage.Product.Price (transformation)
--   etl.Revalue: dw.FactSaleDaily.Qty <- stage.Sale.Amount (transformation)
