-- What a branch fills and renames itself is not there for the other: neither under the old name nor, where the other makes a table of the new one, under that.
-- catalog: sales

CREATE PROCEDURE dbo.Rename_In_Other @full bit AS
IF @full = 1
BEGIN
  INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
  EXEC sp_rename N'dbo.Sales_new', N'Sales';
END
ELSE EXEC sp_rename N'dbo.Sales_new', N'Sales_checked';
GO
CREATE PROCEDURE dbo.Fill_New_Name @full bit AS
IF @full = 1 INSERT INTO dbo.Sales (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE
BEGIN
  INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
  EXEC sp_rename N'dbo.Sales_new', N'Sales';
  EXEC sp_rename N'dbo.Sales', N'Sales_checked';
END
GO
CREATE PROCEDURE dbo.Rename_New_Name @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE EXEC sp_rename N'dbo.Sales', N'Sales_checked';
GO
CREATE PROCEDURE dbo.Fill_And_Rename_New_Name @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE
BEGIN
  INSERT INTO dbo.Sales (Total) SELECT o.Total FROM dbo.Orders AS o;
  EXEC sp_rename N'dbo.Sales', N'Sales_checked';
END
GO
CREATE PROCEDURE dbo.Rename_Another @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE EXEC sp_rename N'dbo.Stock_new', N'Stock';
GO
CREATE PROCEDURE dbo.Rename_Twice @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE
BEGIN
  EXEC sp_rename N'dbo.Sales_new', N'Sales_checked';
  EXEC sp_rename N'dbo.Sales_new', N'Sales_twice';
END

-- lineage:
--   dbo.Fill_And_Rename_New_Name: reads dbo.Orders
--   dbo.Fill_And_Rename_New_Name: writes dbo.Sales
--   dbo.Fill_And_Rename_New_Name: writes dbo.Sales_checked
--   dbo.Fill_New_Name: reads dbo.Orders
--   dbo.Fill_New_Name: writes dbo.Sales
--   dbo.Fill_New_Name: writes dbo.Sales_checked
--   dbo.Rename_Another: reads dbo.Orders
--   dbo.Rename_Another: writes dbo.Sales
--   dbo.Rename_In_Other: reads dbo.Orders
--   dbo.Rename_In_Other: writes dbo.Sales
--   dbo.Rename_New_Name: reads dbo.Orders
--   dbo.Rename_New_Name: writes dbo.Sales
--   dbo.Rename_Twice: reads dbo.Orders
--   dbo.Rename_Twice: writes dbo.Sales
--   dbo.Rename_Twice: writes dbo.Sales_checked
--   dbo.Fill_And_Rename_New_Name: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Fill_And_Rename_New_Name: dbo.Sales_checked.Total <- dbo.Orders.Total
--   dbo.Fill_New_Name: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Fill_New_Name: dbo.Sales_checked.Total <- dbo.Orders.Total
--   dbo.Rename_Another: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Rename_In_Other: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Rename_New_Name: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Rename_Twice: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Rename_Twice: dbo.Sales_checked.Total <- dbo.Orders.Total
