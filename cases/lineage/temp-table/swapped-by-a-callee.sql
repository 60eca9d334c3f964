-- A callee that gives its caller's temp tables other names: what stood under one name is read under the other; of a table whose columns are not known it is told.
-- catalog: warehouse

CREATE PROCEDURE etl.Swap AS
EXEC tempdb..sp_rename N'#current', N'#before';
EXEC tempdb..sp_rename N'#next', N'#current';
GO
CREATE PROCEDURE etl.Swapped AS
SELECT s.Amount INTO #current FROM stage.Sale AS s;
SELECT p.Price AS Amount INTO #next FROM stage.Product AS p;
EXEC etl.Swap;
INSERT INTO dw.FactSaleDaily (Amount) SELECT c.Amount FROM #current AS c;
GO
CREATE PROCEDURE etl.NotSwapped AS
SELECT s.Amount INTO #current FROM stage.Sale AS s;
SELECT p.Price AS Amount INTO #next FROM stage.Product AS p;
INSERT INTO dw.FactSaleDaily (Amount) SELECT c.Amount FROM #current AS c;
GO
CREATE PROCEDURE etl.SwapOfNobody AS EXEC tempdb..sp_rename N'#nowhere', N'#somewhere';

-- lineage:
--   etl.NotSwapped: reads stage.Product
--   etl.NotSwapped: reads stage.Sale
--   etl.NotSwapped: writes dw.FactSaleDaily
--   etl.Swapped: calls etl.Swap
--   etl.Swapped: reads stage.Product
--   etl.Swapped: reads stage.Sale
--   etl.Swapped: writes dw.FactSaleDaily
--   etl.NotSwapped: dw.FactSaleDaily.Amount <- stage.Sale.Amount
--   etl.Swapped: dw.FactSaleDaily.Amount <- stage.Product.Price
--   HW3004: The construct the rename of #nowhere, which a caller makes, is not followed.
