-- Of two callers one computes the column and one fills it, and two compute it of different ones: each gives what it is there, and the callee's change counts.
-- catalog: warehouse

CREATE PROCEDURE etl.Publish AS INSERT INTO dw.FactSaleDaily (Amount, Qty) SELECT w.Gross, w.Size FROM #work AS w;
GO
CREATE PROCEDURE etl.Counts AS
BEGIN
  UPDATE #work SET Net = r.Rate FROM dw.Rate AS r WHERE r.Currency = 'EUR';
  INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Gross FROM #work AS w;
END;
GO
CREATE PROCEDURE etl.Computes AS
BEGIN
  CREATE TABLE #work (Net decimal(18, 2), Qty int, Size AS Qty * 2, Gross AS Net * 1.25);
  INSERT INTO #work SELECT s.Amount, s.Qty FROM stage.Sale AS s;
  EXEC etl.Publish;
  EXEC etl.Counts;
END;
GO
CREATE PROCEDURE etl.Fills AS
BEGIN
  CREATE TABLE #work (Net decimal(18, 2), Qty int, Size AS Net, Gross decimal(18, 2));
  INSERT INTO #work (Net, Gross) SELECT p.Price, p.Price * 2 FROM stage.Product AS p;
  EXEC etl.Publish;
  EXEC etl.Counts;
END;

-- lineage:
--   etl.Computes: calls etl.Counts
--   etl.Computes: calls etl.Publish
--   etl.Computes: reads stage.Sale
--   etl.Counts: reads dw.Rate
--   etl.Counts: writes dw.FactSaleDaily
--   etl.Fills: calls etl.Counts
--   etl.Fills: calls etl.Publish
--   etl.Fills: reads stage.Product
--   etl.Publish: writes dw.FactSaleDaily
--   etl.Counts: dw.FactSaleDaily.Amount <- dw.Rate.Rate (transformation)
--   etl.Counts: dw.FactSaleDaily.Amount <- stage.Product.Price (transformation)
--   etl.Counts: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.Counts: dw.FactSaleDaily.Amount <~ dw.Rate.Currency (filter)
--   etl.Publish: dw.FactSaleDaily.Amount <- stage.Product.Price (transformation)
--   etl.Publish: dw.FactSaleDaily.Amount <- stage.Sale.Amount (transformation)
--   etl.Publish: dw.FactSaleDaily.Qty <- stage.Product.Price
--   etl.Publish: dw.FactSaleDaily.Qty <- stage.Sale.Qty (transformation)
