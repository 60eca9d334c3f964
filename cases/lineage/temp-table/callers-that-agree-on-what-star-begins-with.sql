-- Of a temp table that two callers make, * stands for the columns at its beginning that both have, and for more, which is not known.
-- catalog: warehouse

CREATE PROCEDURE etl.Take AS INSERT INTO dw.FactSaleDaily (Qty, Amount) SELECT * FROM #work;
GO
CREATE PROCEDURE etl.TakeOther AS INSERT INTO dw.FactSaleDaily (Qty, Amount) SELECT * FROM #other;
GO
CREATE PROCEDURE etl.FromSales AS
BEGIN
  CREATE TABLE #work (Qty int, Paid decimal(18, 2));
  CREATE TABLE #other (Pieces int, Paid decimal(18, 2));
  INSERT INTO #work (Qty, Paid) SELECT s.Qty, s.Amount FROM stage.Sale AS s;
  INSERT INTO #other (Pieces, Paid) SELECT s.Qty, s.Amount FROM stage.Sale AS s;
  EXEC etl.Take;
  EXEC etl.TakeOther;
END;
GO
CREATE PROCEDURE etl.FromProducts AS
BEGIN
  CREATE TABLE #work (Qty int, Note nvarchar(50), Paid decimal(18, 2));
  CREATE TABLE #other (Note nvarchar(50), Paid decimal(18, 2));
  INSERT INTO #work (Qty, Paid) SELECT 1, p.Price FROM stage.Product AS p;
  INSERT INTO #other (Paid) SELECT p.Price FROM stage.Product AS p;
  EXEC etl.Take;
  EXEC etl.TakeOther;
END;

-- lineage:
--   etl.FromProducts: calls etl.Take
--   etl.FromProducts: calls etl.TakeOther
--   etl.FromProducts: reads stage.Product
--   etl.FromSales: calls etl.Take
--   etl.FromSales: calls etl.TakeOther
--   etl.FromSales: reads stage.Sale
--   etl.Take: writes dw.FactSaleDaily
--   etl.TakeOther: writes dw.FactSaleDaily
--   etl.Take: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   HW2005: The columns of #work are not known, so * cannot be expanded.
--   HW2005: The columns of #other are not known, so * cannot be expanded.
