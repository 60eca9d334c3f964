-- A global temp table that a procedure takes from one caller is not left behind for another: there nobody makes it.
-- catalog: warehouse

CREATE PROCEDURE etl.Keep AS INSERT INTO dw.FactSaleDaily (Qty, Amount) SELECT * FROM ##sums;
GO
CREATE PROCEDURE etl.Makes AS
BEGIN
  CREATE TABLE ##sums (Qty int, Amount decimal(18, 2));
  INSERT INTO ##sums SELECT s.Qty, s.Amount FROM stage.Sale AS s;
  EXEC etl.Keep;
END;
GO
CREATE PROCEDURE etl.Hopes AS
BEGIN
  EXEC etl.Keep;
  INSERT INTO dw.FactSaleDaily (Qty, Amount) SELECT * FROM ##sums;
END;

-- lineage:
--   etl.Hopes: calls etl.Keep
--   etl.Hopes: writes dw.FactSaleDaily
--   etl.Keep: writes dw.FactSaleDaily
--   etl.Makes: calls etl.Keep
--   etl.Makes: reads stage.Sale
--   etl.Keep: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.Keep: dw.FactSaleDaily.Qty <- stage.Sale.Qty
--   HW2005: The columns of ##sums are not known, so * cannot be expanded.
--   HW2007: The temp table ##sums is created by a caller; its columns are not known here.
