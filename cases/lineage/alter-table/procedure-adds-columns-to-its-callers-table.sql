-- A column that a procedure adds to its caller's temp table is there behind the call; one that it adds to a table of its own is not.
CREATE TABLE dbo.Orders (Id int, Amount decimal(18, 2));
CREATE TABLE dbo.Rates (Id int, Rate decimal(9, 4));
CREATE TABLE dbo.Priced (Id int, Amount decimal(18, 2), Rate decimal(9, 4));
GO
CREATE PROCEDURE dbo.AddRate AS
ALTER TABLE #order ADD Rate decimal(9, 4);
UPDATE o SET Rate = r.Rate FROM #order AS o JOIN dbo.Rates AS r ON r.Id = o.Id;
GO
CREATE PROCEDURE dbo.AddRateToItsOwn AS
CREATE TABLE #order (Id int);
ALTER TABLE #order ADD Rate decimal(9, 4);
GO
CREATE PROCEDURE dbo.LoadPriced AS
SELECT Id, Amount INTO #order FROM dbo.Orders;
EXEC dbo.AddRate;
INSERT INTO dbo.Priced (Id, Amount, Rate) SELECT Id, Amount, Rate FROM #order;
GO
CREATE PROCEDURE dbo.LoadUnpriced AS
SELECT Id, Amount INTO #order FROM dbo.Orders;
EXEC dbo.AddRateToItsOwn;
INSERT INTO dbo.Priced (Id, Amount, Rate) SELECT Id, Amount, Rate FROM #order;
GO
CREATE PROCEDURE dbo.LoadWhole AS
SELECT Id, Amount INTO #order FROM dbo.Orders;
EXEC dbo.AddRate;
INSERT INTO dbo.Priced SELECT * FROM #order;

-- lineage:
--   dbo.AddRate: reads dbo.Rates
--   dbo.LoadPriced: calls dbo.AddRate
--   dbo.LoadPriced: reads dbo.Orders
--   dbo.LoadPriced: writes dbo.Priced
--   dbo.LoadUnpriced: calls dbo.AddRateToItsOwn
--   dbo.LoadUnpriced: reads dbo.Orders
--   dbo.LoadUnpriced: writes dbo.Priced
--   dbo.LoadWhole: calls dbo.AddRate
--   dbo.LoadWhole: reads dbo.Orders
--   dbo.LoadWhole: writes dbo.Priced
--   dbo.LoadPriced: dbo.Priced.Amount <- dbo.Orders.Amount
--   dbo.LoadPriced: dbo.Priced.Id <- dbo.Orders.Id
--   dbo.LoadPriced: dbo.Priced.Rate <- dbo.Rates.Rate
--   dbo.LoadPriced: dbo.Priced.Rate <~ dbo.Orders.Id (join)
--   dbo.LoadPriced: dbo.Priced.Rate <~ dbo.Rates.Id (join)
--   dbo.LoadUnpriced: dbo.Priced.Amount <- dbo.Orders.Amount
--   dbo.LoadUnpriced: dbo.Priced.Id <- dbo.Orders.Id
--   dbo.LoadWhole: dbo.Priced.Amount <- dbo.Orders.Amount
--   dbo.LoadWhole: dbo.Priced.Id <- dbo.Orders.Id
--   dbo.LoadWhole: dbo.Priced.Rate <- dbo.Rates.Rate
--   dbo.LoadWhole: dbo.Priced.Rate <~ dbo.Orders.Id (join)
--   dbo.LoadWhole: dbo.Priced.Rate <~ dbo.Rates.Id (join)
--   HW2003: None of the sources here has a column Rate.
