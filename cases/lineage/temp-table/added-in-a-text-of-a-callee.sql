-- A column that a callee adds to its caller's temp table in a text of literals is there behind the call, two calls away and by a text that calls too; one that the text adds to a table of its own is not.
-- catalog: sales

CREATE PROCEDURE dbo.Widen AS
EXEC (N'ALTER TABLE #sums ADD Total decimal(18, ' + N'2)');
INSERT INTO #sums (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Onward AS
EXEC sp_executesql N'EXEC dbo.Widen';
GO
CREATE PROCEDURE dbo.Own AS
EXEC (N'CREATE TABLE #sums (Id int); ALTER TABLE #sums ADD Total int;');
GO
CREATE PROCEDURE dbo.Behind AS
CREATE TABLE #sums (Id int);
EXEC dbo.Widen;
INSERT INTO dbo.Facts (Amount) SELECT s.Total FROM #sums AS s;
GO
CREATE PROCEDURE dbo.Two_Calls_Away AS
CREATE TABLE #sums (Id int);
EXEC dbo.Onward;
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT * FROM #sums;
GO
CREATE PROCEDURE dbo.Beside AS
CREATE TABLE #sums (Id int);
EXEC dbo.Own;
INSERT INTO #sums SELECT p.Id FROM dbo.Products AS p;
INSERT INTO dbo.Facts (Rank) SELECT * FROM #sums;

-- lineage:
--   dbo.Behind: calls dbo.Widen
--   dbo.Behind: writes dbo.Facts
--   dbo.Beside: calls dbo.Own
--   dbo.Beside: reads dbo.Products
--   dbo.Beside: writes dbo.Facts
--   dbo.Onward: calls dbo.Widen [dynamic]
--   dbo.Two_Calls_Away: calls dbo.Onward
--   dbo.Two_Calls_Away: writes dbo.Facts
--   dbo.Widen: reads dbo.Orders
--   dbo.Behind: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Beside: dbo.Facts.Rank <- dbo.Products.Id
--   dbo.Two_Calls_Away: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Two_Calls_Away: dbo.Facts.CustomerId <- dbo.Orders.Id
