-- Of two callers the second makes the temp table, under a name put together for the call: whose it is needs no remark.
-- catalog: warehouse

CREATE PROCEDURE etl.Take AS INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Amount FROM #work AS w;
GO
CREATE PROCEDURE etl.First AS EXEC etl.Take;
GO
CREATE PROCEDURE etl.Second AS
BEGIN
  CREATE TABLE #work (Amount decimal(18, 2));
  INSERT INTO #work (Amount) SELECT s.Amount FROM stage.Sale AS s;
  DECLARE @name sysname = N'etl.Ta' + N'ke';
  EXEC @name;
END;

-- lineage:
--   etl.First: calls etl.Take
--   etl.Second: calls etl.Take [dynamic]
--   etl.Second: reads stage.Sale
--   etl.Take: writes dw.FactSaleDaily
--   etl.Take: dw.FactSaleDaily.Amount <- stage.Sale.Amount
