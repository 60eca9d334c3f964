-- A swap in either branch of an IF goes on from what was there before it, not from what the other branch has swapped: of what a branch loads, of what was loaded in front, and of what a callee loads.
-- catalog: sales

CREATE PROCEDURE dbo.Load_In_Branch @full bit AS
IF @full = 1
BEGIN
  INSERT INTO dbo.Archive_new (Id, Total) SELECT o.Id, o.Total FROM dbo.Orders AS o;
  EXEC sp_rename N'dbo.Archive', N'Archive_old';
  EXEC sp_rename N'dbo.Archive_new', N'Archive';
END
ELSE
BEGIN
  INSERT INTO dbo.Archive_new (Id, Total) SELECT l.OrderId, l.Price FROM dbo.Lines AS l;
  EXEC sp_rename N'dbo.Archive', N'Archive_old';
  EXEC sp_rename N'dbo.Archive_new', N'Archive';
END;
GO
CREATE PROCEDURE dbo.Load_In_Front @keep bit AS
INSERT INTO dbo.Facts_new (CustomerId) SELECT c.Id FROM dbo.Customers AS c;
IF @keep = 1
BEGIN
  EXEC (N'EXEC sp_rename N''dbo.Facts'', N''Facts_kept''');
  EXEC sp_rename N'dbo.Facts_new', N'Facts';
END
ELSE IF @keep = 0
BEGIN
  EXEC sp_rename N'dbo.Facts', N'Facts_dropped';
  EXEC sp_rename N'dbo.Facts_new', N'Facts';
  DROP TABLE dbo.Facts_dropped;
END
ELSE
BEGIN
  INSERT INTO dbo.Facts_new (CustomerId, Amount) SELECT o.CustomerId, o.Total FROM dbo.Orders AS o;
  EXEC sp_rename N'dbo.Facts_new', N'Facts_checked';
END;
GO
CREATE PROCEDURE dbo.Fill AS INSERT INTO dbo.Stock_new (Id) SELECT p.Id FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Fill_More AS INSERT INTO dbo.Stock_new (Id) SELECT l.ProductId FROM dbo.Lines AS l;
GO
CREATE PROCEDURE dbo.Load_By_Callee @full bit AS
IF @full = 1
BEGIN
  EXEC dbo.Fill;
  EXEC sp_rename N'dbo.Stock', N'Stock_old';
  EXEC sp_rename N'dbo.Stock_new', N'Stock';
END
ELSE
BEGIN
  EXEC dbo.Fill_More;
  EXEC sp_rename N'dbo.Stock', N'Stock_old';
  EXEC sp_rename N'dbo.Stock_new', N'Stock';
END;
GO
CREATE PROCEDURE dbo.Swap_Tally @old bit AS
IF @old = 1
BEGIN
  EXEC sp_rename N'dbo.Tally', N'Tally_old';
  EXEC sp_rename N'dbo.Tally_new', N'Tally';
END
ELSE
BEGIN
  EXEC sp_rename N'dbo.Tally', N'Tally_old';
  EXEC sp_rename N'dbo.Tally_new', N'Tally';
END;
GO
CREATE PROCEDURE dbo.Swap_By_Callee AS
INSERT INTO dbo.Tally_new (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Swap_Tally 1;

-- lineage:
--   dbo.Fill: reads dbo.Products
--   dbo.Fill: writes dbo.Stock
--   dbo.Fill: writes dbo.Stock_new
--   dbo.Fill_More: reads dbo.Lines
--   dbo.Fill_More: writes dbo.Stock
--   dbo.Fill_More: writes dbo.Stock_new
--   dbo.Load_By_Callee: calls dbo.Fill
--   dbo.Load_By_Callee: calls dbo.Fill_More
--   dbo.Load_In_Branch: reads dbo.Lines
--   dbo.Load_In_Branch: reads dbo.Orders
--   dbo.Load_In_Branch: writes dbo.Archive
--   dbo.Load_In_Front: reads dbo.Customers
--   dbo.Load_In_Front: reads dbo.Orders
--   dbo.Load_In_Front: writes dbo.Facts
--   dbo.Load_In_Front: writes dbo.Facts_checked
--   dbo.Swap_By_Callee: calls dbo.Swap_Tally
--   dbo.Swap_By_Callee: reads dbo.Orders
--   dbo.Swap_By_Callee: writes dbo.Tally
--   dbo.Fill: dbo.Stock.Id <- dbo.Products.Id
--   dbo.Fill: dbo.Stock_new.Id <- dbo.Products.Id
--   dbo.Fill_More: dbo.Stock.Id <- dbo.Lines.ProductId
--   dbo.Fill_More: dbo.Stock_new.Id <- dbo.Lines.ProductId
--   dbo.Load_In_Branch: dbo.Archive.Id <- dbo.Lines.OrderId
--   dbo.Load_In_Branch: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Load_In_Branch: dbo.Archive.Total <- dbo.Lines.Price
--   dbo.Load_In_Branch: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Load_In_Front: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Load_In_Front: dbo.Facts_checked.Amount <- dbo.Orders.Total
--   dbo.Load_In_Front: dbo.Facts_checked.CustomerId <- dbo.Customers.Id
--   dbo.Load_In_Front: dbo.Facts_checked.CustomerId <- dbo.Orders.CustomerId
--   dbo.Swap_By_Callee: dbo.Tally.Total <- dbo.Orders.Total
