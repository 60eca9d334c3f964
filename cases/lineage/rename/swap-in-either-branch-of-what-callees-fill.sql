-- What a procedure has put into a table that either branch of an IF then swaps is in the table that both leave, not in what the second branch puts aside; round a loop, in both.
-- catalog: sales

CREATE PROCEDURE dbo.Fill_Facts AS INSERT INTO dbo.Facts_new (CustomerId) SELECT c.Id FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.Load_Facts @keep bit AS
EXEC dbo.Fill_Facts;
IF @keep = 1
BEGIN
  EXEC sp_rename N'dbo.Facts', N'Facts_kept';
  EXEC sp_rename N'dbo.Facts_new', N'Facts';
END
ELSE
BEGIN
  EXEC sp_rename N'dbo.Facts', N'Facts_dropped';
  EXEC sp_rename N'dbo.Facts_new', N'Facts';
  DROP TABLE dbo.Facts_dropped;
END;
GO
CREATE PROCEDURE dbo.Fill_Stock AS INSERT INTO dbo.Stock_new (Id) SELECT p.Id FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Load_Stock @where int AS
EXEC dbo.Fill_Stock;
IF @where = 1 EXEC sp_rename N'dbo.Stock_new', N'Stock_checked';
ELSE IF @where = 2
BEGIN
  EXEC sp_rename N'dbo.Stock_new', N'Stock';
  EXEC sp_rename N'dbo.Stock', N'Stock_of_today';
END;
EXEC sp_rename N'dbo.Stock_checked', N'Stock_to_sell';
GO
CREATE PROCEDURE dbo.Fill_Archive AS INSERT INTO dbo.Archive_new (Id) SELECT o.Id FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Swap_Archive AS
EXEC sp_rename N'dbo.Archive', N'Archive_old';
EXEC sp_rename N'dbo.Archive_new', N'Archive';
GO
CREATE PROCEDURE dbo.Load_Archive @days int AS
WHILE @days > 0
BEGIN
  EXEC dbo.Fill_Archive;
  EXEC dbo.Swap_Archive;
  SET @days -= 1;
END;

-- lineage:
--   dbo.Fill_Archive: reads dbo.Orders
--   dbo.Fill_Archive: writes dbo.Archive
--   dbo.Fill_Archive: writes dbo.Archive_new
--   dbo.Fill_Archive: writes dbo.Archive_old
--   dbo.Fill_Facts: reads dbo.Customers
--   dbo.Fill_Facts: writes dbo.Facts
--   dbo.Fill_Facts: writes dbo.Facts_new
--   dbo.Fill_Stock: reads dbo.Products
--   dbo.Fill_Stock: writes dbo.Stock_new
--   dbo.Fill_Stock: writes dbo.Stock_of_today
--   dbo.Fill_Stock: writes dbo.Stock_to_sell
--   dbo.Load_Archive: calls dbo.Fill_Archive
--   dbo.Load_Archive: calls dbo.Swap_Archive
--   dbo.Load_Facts: calls dbo.Fill_Facts
--   dbo.Load_Stock: calls dbo.Fill_Stock
--   dbo.Fill_Archive: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Fill_Archive: dbo.Archive_new.Id <- dbo.Orders.Id
--   dbo.Fill_Archive: dbo.Archive_old.Id <- dbo.Orders.Id
--   dbo.Fill_Facts: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Fill_Facts: dbo.Facts_new.CustomerId <- dbo.Customers.Id
--   dbo.Fill_Stock: dbo.Stock_new.Id <- dbo.Products.Id
--   dbo.Fill_Stock: dbo.Stock_of_today.Id <- dbo.Products.Id
--   dbo.Fill_Stock: dbo.Stock_to_sell.Id <- dbo.Products.Id
