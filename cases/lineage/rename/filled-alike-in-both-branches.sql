-- What both branches of an IF put into a table alike goes by the new name where one of them renames it, and by the old one from the other: whichever comes first, and where it was there before, or comes there by a rename.
-- catalog: sales

CREATE PROCEDURE dbo.Swap_First @full bit AS
IF @full = 1
BEGIN
  INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
  EXEC sp_rename N'dbo.Sales_new', N'Sales';
END
ELSE INSERT INTO dbo.Sales_new (Total) SELECT b.Total FROM dbo.Orders AS b;
GO
CREATE PROCEDURE dbo.Swap_Second @full bit AS
IF @full = 1 INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE
BEGIN
  INSERT INTO dbo.Sales_new (Total) SELECT b.Total FROM dbo.Orders AS b;
  EXEC sp_rename N'dbo.Sales_new', N'Sales';
END
GO
CREATE PROCEDURE dbo.Fill_Again @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 INSERT INTO dbo.Sales_new (Total) SELECT b.Total FROM dbo.Orders AS b;
ELSE EXEC sp_rename N'dbo.Sales_new', N'Sales';
GO
CREATE PROCEDURE dbo.Swap_Or_Fill_Again @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE INSERT INTO dbo.Sales_new (Total) SELECT b.Total FROM dbo.Orders AS b;
GO
CREATE PROCEDURE dbo.Swap_Either_And_Fill_Again @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE
BEGIN
  INSERT INTO dbo.Sales_new (Total) SELECT b.Total FROM dbo.Orders AS b;
  EXEC sp_rename N'dbo.Sales_new', N'Sales_checked';
END
GO
CREATE PROCEDURE dbo.Swap_To_What_Was_There @full bit AS
INSERT INTO dbo.Sales (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1
BEGIN
  DROP TABLE dbo.Sales;
  INSERT INTO dbo.Sales_new (Total) SELECT b.Total FROM dbo.Orders AS b;
  EXEC sp_rename N'dbo.Sales_new', N'Sales';
END
ELSE EXEC sp_rename N'dbo.Sales', N'Sales_checked';

-- lineage:
--   dbo.Fill_Again: reads dbo.Orders
--   dbo.Fill_Again: writes dbo.Sales
--   dbo.Fill_Again: writes dbo.Sales_new
--   dbo.Swap_Either_And_Fill_Again: reads dbo.Orders
--   dbo.Swap_Either_And_Fill_Again: writes dbo.Sales
--   dbo.Swap_Either_And_Fill_Again: writes dbo.Sales_checked
--   dbo.Swap_First: reads dbo.Orders
--   dbo.Swap_First: writes dbo.Sales
--   dbo.Swap_First: writes dbo.Sales_new
--   dbo.Swap_Or_Fill_Again: reads dbo.Orders
--   dbo.Swap_Or_Fill_Again: writes dbo.Sales
--   dbo.Swap_Or_Fill_Again: writes dbo.Sales_new
--   dbo.Swap_Second: reads dbo.Orders
--   dbo.Swap_Second: writes dbo.Sales
--   dbo.Swap_Second: writes dbo.Sales_new
--   dbo.Swap_To_What_Was_There: reads dbo.Orders
--   dbo.Swap_To_What_Was_There: writes dbo.Sales
--   dbo.Swap_To_What_Was_There: writes dbo.Sales_checked
--   dbo.Fill_Again: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Fill_Again: dbo.Sales_new.Total <- dbo.Orders.Total
--   dbo.Swap_Either_And_Fill_Again: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Swap_Either_And_Fill_Again: dbo.Sales_checked.Total <- dbo.Orders.Total
--   dbo.Swap_First: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Swap_First: dbo.Sales_new.Total <- dbo.Orders.Total
--   dbo.Swap_Or_Fill_Again: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Swap_Or_Fill_Again: dbo.Sales_new.Total <- dbo.Orders.Total
--   dbo.Swap_Second: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Swap_Second: dbo.Sales_new.Total <- dbo.Orders.Total
--   dbo.Swap_To_What_Was_There: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Swap_To_What_Was_There: dbo.Sales_checked.Total <- dbo.Orders.Total
--   HW3005: Other modules write dbo.Sales_new: whether they do before it becomes dbo.Sales here, and so fill that, is not known.
--   HW3005: Other modules write dbo.Sales_new: whether they do before it becomes dbo.Sales_checked here, and so fill that, is not known.
--   HW3005: Other modules write dbo.Sales_new: whether they do before it becomes dbo.Sales here, and so fill that, is not known.
