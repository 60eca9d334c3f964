-- A procedure that has its own name in a variable, for a log, does not call itself: what it adds to its caller's table stands behind what it is given.
-- catalog: warehouse

CREATE PROCEDURE etl.Widen AS
BEGIN
  DECLARE @me sysname = N'etl.Widen', @sql nvarchar(max) = N'DELETE FROM dw.Rate WHERE Currency IS NULL';
  INSERT INTO dw.FactSaleDaily (Qty, Amount) SELECT * FROM #work;
  ALTER TABLE #work DROP COLUMN Amount;
  EXEC sp_executesql @sql;
  PRINT @me;
END;
GO
CREATE PROCEDURE etl.Give AS
BEGIN
  CREATE TABLE #work (Qty int, Amount decimal(18, 2));
  INSERT INTO #work SELECT s.Qty, s.Amount FROM stage.Sale AS s;
  DECLARE @name sysname = N'etl.Widen';
  EXEC @name;
END;

-- lineage:
--   etl.Give: calls etl.Widen [dynamic]
--   etl.Give: reads stage.Sale
--   etl.Widen: writes dw.FactSaleDaily
--   etl.Widen: writes dw.Rate [dynamic]
--   etl.Widen: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.Widen: dw.FactSaleDaily.Qty <- stage.Sale.Qty
