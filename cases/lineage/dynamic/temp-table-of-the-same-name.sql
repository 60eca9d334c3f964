-- A temp table that a text makes for itself hides the one of that name around it, which is as it was behind the text; one that it makes only where there is none is the one around.
CREATE TABLE dbo.Sales (Region int, Amount money, Fee money);
CREATE TABLE dbo.Totals (Region int, Amount money);
GO
CREATE PROCEDURE dbo.OwnTable AS
CREATE TABLE #work (Region int, Amount money);
INSERT INTO #work (Region, Amount) SELECT Region, Amount FROM dbo.Sales;
EXEC (N'CREATE TABLE #work (Region int, Amount money); INSERT INTO #work (Amount) SELECT Fee FROM dbo.Sales;');
INSERT INTO dbo.Totals (Amount) SELECT Amount FROM #work;
GO
CREATE PROCEDURE dbo.OwnTableOfAQuery AS
CREATE TABLE #work (Region int, Amount money);
INSERT INTO #work (Region, Amount) SELECT Region, Amount FROM dbo.Sales;
EXEC (N'SELECT Region, Fee AS Amount INTO #work FROM dbo.Sales; INSERT INTO dbo.Totals (Region) SELECT Amount FROM #work;');
INSERT INTO dbo.Totals (Amount) SELECT Amount FROM #work;
GO
CREATE PROCEDURE dbo.TableAround AS
CREATE TABLE #work (Region int, Amount money);
INSERT INTO #work (Region, Amount) SELECT Region, Amount FROM dbo.Sales;
EXEC (N'IF OBJECT_ID(''tempdb..#work'') IS NULL CREATE TABLE #work (Region int, Amount money); INSERT INTO #work (Amount) SELECT Fee FROM dbo.Sales;');
INSERT INTO dbo.Totals (Amount) SELECT Amount FROM #work;
GO
CREATE PROCEDURE dbo.WordsAround AS
DECLARE @table sysname;
CREATE TABLE #names (Name sysname);
INSERT INTO #names VALUES (N'dbo.Sales');
EXEC (N'CREATE TABLE #names (Name sysname); INSERT INTO #names VALUES (N''dbo.Totals'');');
SELECT @table = Name FROM #names;
EXEC (N'DELETE FROM ' + @table);

-- lineage:
--   dbo.OwnTable: reads dbo.Sales [parsed, dynamic]
--   dbo.OwnTable: writes dbo.Totals
--   dbo.OwnTableOfAQuery: reads dbo.Sales [parsed, dynamic]
--   dbo.OwnTableOfAQuery: writes dbo.Totals [parsed, dynamic]
--   dbo.TableAround: reads dbo.Sales [parsed, dynamic]
--   dbo.TableAround: writes dbo.Totals
--   dbo.WordsAround: writes dbo.Sales [dynamic]
--   dbo.OwnTable: dbo.Totals.Amount <- dbo.Sales.Amount
--   dbo.OwnTableOfAQuery: dbo.Totals.Amount <- dbo.Sales.Amount
--   dbo.OwnTableOfAQuery: dbo.Totals.Region <- dbo.Sales.Fee [dynamic]
--   dbo.TableAround: dbo.Totals.Amount <- dbo.Sales.Amount
--   dbo.TableAround: dbo.Totals.Amount <- dbo.Sales.Fee
