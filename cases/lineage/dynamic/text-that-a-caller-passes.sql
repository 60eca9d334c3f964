-- A procedure that runs the text which it is given does what each caller says, with the temp tables of the caller too, and gives back what that selects.
-- catalog: sales

CREATE PROCEDURE dbo.Run_And_Log @step nvarchar(50), @sql nvarchar(max) AS
PRINT @step;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Fill AS
CREATE TABLE #found (Id int, Total money);
EXEC dbo.Run_And_Log N'archive', N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o;';
EXEC dbo.Run_And_Log N'found', N'INSERT INTO #found (Id, Total) SELECT l.OrderId, l.Price FROM dbo.Lines AS l;';
INSERT INTO dbo.Facts (CustomerId, Amount) SELECT f.Id, f.Total FROM #found AS f;
INSERT INTO dbo.Facts_kept (CustomerId) EXEC dbo.Run_And_Log N'kept', N'SELECT c.Id FROM dbo.Customers AS c;';
EXEC dbo.Run_And_Log N'none', N'DELETE FROM dbo.Facts_kept WHERE CustomerId NOT IN (SELECT f.Id FROM #found AS f);';
GO
CREATE PROCEDURE dbo.Fill_Either @full bit AS
DECLARE @query nvarchar(max) = N'SELECT p.Id FROM dbo.Products AS p';
IF @full = 1 SET @query = N'SELECT l.ProductId FROM dbo.Lines AS l';
SET @query = N'INSERT INTO dbo.Stock (Id) ' + @query;
EXEC dbo.Run_And_Log @step = N'stock', @sql = @query;
GO
CREATE PROCEDURE dbo.Take_Either @old bit AS
DECLARE @query nvarchar(max) = N'SELECT c.Name FROM dbo.Customers AS c';
IF @old = 1 SET @query = N'SELECT o.Note FROM dbo.Orders AS o';
INSERT INTO dbo.Audit (NewValue) EXEC dbo.Run_And_Log N'audit', @query;

-- lineage:
--   dbo.Fill: calls dbo.Run_And_Log
--   dbo.Fill: writes dbo.Facts
--   dbo.Fill: writes dbo.Facts_kept
--   dbo.Fill_Either: calls dbo.Run_And_Log
--   dbo.Run_And_Log: reads dbo.Customers [dynamic]
--   dbo.Run_And_Log: reads dbo.Lines [dynamic]
--   dbo.Run_And_Log: reads dbo.Orders [dynamic]
--   dbo.Run_And_Log: reads dbo.Products [dynamic]
--   dbo.Run_And_Log: writes dbo.Archive [dynamic]
--   dbo.Run_And_Log: writes dbo.Facts_kept [dynamic]
--   dbo.Run_And_Log: writes dbo.Stock [dynamic]
--   dbo.Take_Either: calls dbo.Run_And_Log
--   dbo.Take_Either: writes dbo.Audit
--   dbo.Fill: dbo.Facts.Amount <- dbo.Lines.Price
--   dbo.Fill: dbo.Facts.CustomerId <- dbo.Lines.OrderId
--   dbo.Fill: dbo.Facts_kept.CustomerId <- dbo.Customers.Id
--   dbo.Run_And_Log: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Run_And_Log: dbo.Stock.Id <- dbo.Lines.ProductId [dynamic]
--   dbo.Run_And_Log: dbo.Stock.Id <- dbo.Products.Id [dynamic]
--   dbo.Take_Either: dbo.Audit.NewValue <- dbo.Customers.Name
--   dbo.Take_Either: dbo.Audit.NewValue <- dbo.Orders.Note
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
