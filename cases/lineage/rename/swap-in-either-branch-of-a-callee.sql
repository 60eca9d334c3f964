-- A procedure that swaps tables in either branch of an IF does so for its caller too, and for whoever calls that: what was loaded is in the table that both branches leave, not in what the second puts aside.
-- catalog: sales

CREATE PROCEDURE dbo.Swap_Facts @keep bit AS
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
CREATE PROCEDURE dbo.Load_Facts @keep bit AS
INSERT INTO dbo.Facts_new (CustomerId) SELECT c.Id FROM dbo.Customers AS c;
EXEC dbo.Swap_Facts @keep;
GO
CREATE PROCEDURE dbo.Fill_Facts AS INSERT INTO dbo.Facts_new (CustomerId) SELECT o.CustomerId FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.Publish_Facts @keep bit AS EXEC dbo.Swap_Facts @keep;
GO
CREATE PROCEDURE dbo.Load_By_Callees @keep bit AS
EXEC dbo.Fill_Facts;
EXEC dbo.Publish_Facts @keep;
GO
CREATE PROCEDURE dbo.Swap_Stock @where int AS
IF @where < 3
BEGIN
  IF @where = 1 EXEC sp_rename N'dbo.Stock_new', N'Stock_checked';
  ELSE EXEC sp_rename N'dbo.Stock_new', N'Stock';
END
ELSE
BEGIN
  EXEC sp_rename N'dbo.Stock', N'Stock_old';
  EXEC sp_rename N'dbo.Stock_checked', N'Stock_left';
  EXEC sp_rename N'dbo.Stock_new', N'Stock_to_check';
END;
EXEC sp_rename N'dbo.Stock_checked', N'Stock_to_sell';
GO
CREATE PROCEDURE dbo.Load_Stock @where int AS
INSERT INTO dbo.Stock_new (Id) SELECT p.Id FROM dbo.Products AS p;
EXEC dbo.Swap_Stock @where;
GO
CREATE PROCEDURE dbo.Swap_Named @table sysname, @keep bit AS
BEGIN
  DECLARE @next sysname = CONCAT(@table, N'_next'), @last sysname = CONCAT(@table, N'_last'), @gone sysname = CONCAT(@table, N'_gone');
  IF @keep = 1
  BEGIN
    EXEC sp_rename @table, @last;
    EXEC sp_rename @next, @table;
  END
  ELSE
  BEGIN
    EXEC sp_rename @table, @gone;
    EXEC sp_rename @next, @table;
  END;
END;
GO
CREATE PROCEDURE dbo.Load_Tally @keep bit AS
INSERT INTO dbo.Tally_next (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC dbo.Swap_Named N'Tally', @keep;

-- lineage:
--   dbo.Fill_Facts: reads dbo.Orders
--   dbo.Fill_Facts: writes dbo.Facts
--   dbo.Fill_Facts: writes dbo.Facts_new
--   dbo.Load_By_Callees: calls dbo.Fill_Facts
--   dbo.Load_By_Callees: calls dbo.Publish_Facts
--   dbo.Load_Facts: calls dbo.Swap_Facts
--   dbo.Load_Facts: reads dbo.Customers
--   dbo.Load_Facts: writes dbo.Facts
--   dbo.Load_Stock: calls dbo.Swap_Stock
--   dbo.Load_Stock: reads dbo.Products
--   dbo.Load_Stock: writes dbo.Stock
--   dbo.Load_Stock: writes dbo.Stock_to_check
--   dbo.Load_Stock: writes dbo.Stock_to_sell
--   dbo.Load_Tally: calls dbo.Swap_Named
--   dbo.Load_Tally: reads dbo.Orders
--   dbo.Load_Tally: writes dbo.Tally
--   dbo.Publish_Facts: calls dbo.Swap_Facts
--   dbo.Fill_Facts: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Fill_Facts: dbo.Facts_new.CustomerId <- dbo.Orders.CustomerId
--   dbo.Load_Facts: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Load_Stock: dbo.Stock.Id <- dbo.Products.Id
--   dbo.Load_Stock: dbo.Stock_to_check.Id <- dbo.Products.Id
--   dbo.Load_Stock: dbo.Stock_to_sell.Id <- dbo.Products.Id
--   dbo.Load_Tally: dbo.Tally.Total <- dbo.Orders.Total
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
--   HW3002: The name {@table}_next is only partly known at run time; no edge is drawn.
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
--   HW3002: The name {@table}_next is only partly known at run time; no edge is drawn.
