-- A computed column of a temp table stays what it is where the table or the column gets another name, in OUTPUT and in a callee too.
-- catalog: sales

CREATE PROCEDURE dbo.Store AS
EXEC tempdb..sp_rename N'#done.Twice', N'Doubled', N'COLUMN';
INSERT INTO dbo.Facts (Orders) SELECT d.Doubled FROM #done AS d;
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #rows (Id int, Twice AS (Id * 2), CustomerId int);
INSERT INTO #rows (Id, CustomerId) SELECT o.Id, o.CustomerId FROM dbo.Orders AS o;
EXEC tempdb..sp_rename N'#rows', N'#done';
INSERT INTO #done OUTPUT inserted.Twice INTO dbo.Facts (Rank) SELECT p.Id, p.CategoryId FROM dbo.Products AS p;
EXEC dbo.Store;
INSERT INTO dbo.Archive (Id) SELECT d.Doubled FROM #done AS d;

-- lineage:
--   dbo.P: calls dbo.Store
--   dbo.P: reads dbo.Orders
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Facts
--   dbo.Store: writes dbo.Facts
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id (transformation)
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id (transformation)
--   dbo.P: dbo.Facts.Rank <- dbo.Products.Id (transformation)
--   dbo.Store: dbo.Facts.Orders <- dbo.Orders.Id (transformation)
--   dbo.Store: dbo.Facts.Orders <- dbo.Products.Id (transformation)
