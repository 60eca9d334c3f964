-- A temp table that a text names needs no remark where a caller makes it, however differently, nor one that a text made before.
-- catalog: sales

CREATE PROCEDURE dbo.Callee AS
EXEC (N'INSERT INTO dbo.Facts (CustomerId, Amount) SELECT k, v FROM #passed');
EXEC (N'INSERT INTO dbo.Facts (Name) SELECT n FROM #nobodys');
GO
CREATE PROCEDURE dbo.One AS
CREATE TABLE #passed (k int, v decimal(18, 2));
INSERT INTO #passed (k, v) SELECT o.CustomerId, o.Total FROM dbo.Orders AS o;
EXEC dbo.Callee;
GO
CREATE PROCEDURE dbo.Other AS
CREATE TABLE #passed (v decimal(18, 2), k int);
INSERT INTO #passed (v, k) SELECT p.Price, p.Id FROM dbo.Products AS p;
EXEC dbo.Callee;
GO
CREATE PROCEDURE dbo.Own AS
EXEC (N'SELECT c.Id, c.Name INTO ##made FROM dbo.Customers AS c');
INSERT INTO dbo.Facts (CustomerId, Name) SELECT m.Id, m.Name FROM ##made AS m;

-- lineage:
--   dbo.Callee: writes dbo.Facts [dynamic]
--   dbo.One: calls dbo.Callee
--   dbo.One: reads dbo.Orders
--   dbo.Other: calls dbo.Callee
--   dbo.Other: reads dbo.Products
--   dbo.Own: reads dbo.Customers [dynamic]
--   dbo.Own: writes dbo.Facts
--   dbo.Callee: dbo.Facts.Amount <- dbo.Orders.Total [dynamic]
--   dbo.Callee: dbo.Facts.Amount <- dbo.Products.Price [dynamic]
--   dbo.Callee: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.Callee: dbo.Facts.CustomerId <- dbo.Products.Id [dynamic]
--   dbo.Own: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Own: dbo.Facts.Name <- dbo.Customers.Name
--   HW2007: The temp table #nobodys is created by a caller; its columns are not known here.
