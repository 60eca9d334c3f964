-- A text in a callee names the caller's temp table: whose it is needs no remark, however the callee is named; that callers disagree on its columns is told there too.
-- catalog: warehouse

CREATE PROCEDURE etl.Take AS EXEC (N'INSERT INTO dw.FactSaleDaily (Amount) SELECT w.Amount FROM #work AS w');
GO
CREATE PROCEDURE etl.Fill AS EXEC (N'INSERT INTO #other SELECT s.SaleNo, s.Amount FROM stage.Sale AS s');
GO
CREATE PROCEDURE etl.First AS
BEGIN
  CREATE TABLE #work (Amount decimal(18, 2));
  CREATE TABLE #other (SaleNo int, Amount decimal(18, 2));
  DECLARE @name sysname = N'etl.Ta' + N'ke';
  EXEC @name;
  EXEC etl.Fill;
END;
GO
CREATE PROCEDURE etl.Second AS
BEGIN
  CREATE TABLE #other (Amount decimal(18, 2), SaleNo int);
  EXEC etl.Fill;
END;
GO
CREATE PROCEDURE etl.Take_Late @sql nvarchar(max) AS
BEGIN
  SELECT s.Missing FROM stage.Sale AS s;
  EXEC (@sql);
  EXEC (N'INSERT INTO dw.FactSaleDaily (Qty) SELECT w.Qty FROM #late AS w');
END;
GO
CREATE PROCEDURE etl.Third AS
BEGIN
  CREATE TABLE #late (Qty int);
  DECLARE @name sysname = N'etl.Take' + N'_Late';
  EXEC @name N'PRINT 1';
END;

-- lineage:
--   etl.Fill: reads stage.Sale [dynamic]
--   etl.First: calls etl.Fill
--   etl.First: calls etl.Take [dynamic]
--   etl.Second: calls etl.Fill
--   etl.Take: writes dw.FactSaleDaily [dynamic]
--   etl.Take_Late: reads stage.Sale
--   etl.Take_Late: writes dw.FactSaleDaily [dynamic]
--   etl.Third: calls etl.Take_Late [dynamic]
--   HW2010: The columns of #other are not known here, so what is written without a column list is left out.
--   HW2003: None of the sources here has a column Missing.
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
