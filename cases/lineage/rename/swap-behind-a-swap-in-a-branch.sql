-- Behind an IF a rename goes on from what its branches leave under the old name: filled again in one of them, or filled in the one while the other renames.
-- catalog: sales

CREATE PROCEDURE dbo.Filled_Again @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
EXEC sp_rename N'dbo.Sales_new', N'Sales_late';
GO
CREATE PROCEDURE dbo.Swapped_And_Filled_Again @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE
BEGIN
  EXEC sp_rename N'dbo.Sales_new', N'Sales_checked';
  INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
END
EXEC sp_rename N'dbo.Sales_new', N'Sales_late';
GO
CREATE PROCEDURE dbo.Filled_In_The_Other @full bit AS
IF @full = 1 INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE EXEC sp_rename N'dbo.Sales_new', N'Sales';
EXEC sp_rename N'dbo.Sales_new', N'Sales_late';
GO
CREATE PROCEDURE dbo.Nothing_Left @full bit, @day int AS
IF @day = 1 INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE DELETE FROM dbo.Lines;
EXEC sp_rename N'dbo.Sales_new', N'Sales_late';
GO
CREATE PROCEDURE dbo.Filled_Again_In_The_Other @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 INSERT INTO dbo.Sales_new (Total) SELECT b.Total FROM dbo.Orders AS b;
ELSE EXEC sp_rename N'dbo.Sales_new', N'Sales';
EXEC sp_rename N'dbo.Sales_new', N'Sales_late';

-- lineage:
--   dbo.Filled_Again: reads dbo.Orders
--   dbo.Filled_Again: writes dbo.Sales
--   dbo.Filled_Again: writes dbo.Sales_late
--   dbo.Filled_Again_In_The_Other: reads dbo.Orders
--   dbo.Filled_Again_In_The_Other: writes dbo.Sales
--   dbo.Filled_Again_In_The_Other: writes dbo.Sales_late
--   dbo.Filled_In_The_Other: reads dbo.Orders
--   dbo.Filled_In_The_Other: writes dbo.Sales_late
--   dbo.Nothing_Left: reads dbo.Orders
--   dbo.Nothing_Left: writes dbo.Lines
--   dbo.Nothing_Left: writes dbo.Sales
--   dbo.Swapped_And_Filled_Again: reads dbo.Orders
--   dbo.Swapped_And_Filled_Again: writes dbo.Sales
--   dbo.Swapped_And_Filled_Again: writes dbo.Sales_checked
--   dbo.Swapped_And_Filled_Again: writes dbo.Sales_late
--   dbo.Filled_Again: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Filled_Again: dbo.Sales_late.Total <- dbo.Orders.Total
--   dbo.Filled_Again_In_The_Other: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Filled_Again_In_The_Other: dbo.Sales_late.Total <- dbo.Orders.Total
--   dbo.Filled_In_The_Other: dbo.Sales_late.Total <- dbo.Orders.Total
--   dbo.Nothing_Left: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Swapped_And_Filled_Again: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Swapped_And_Filled_Again: dbo.Sales_checked.Total <- dbo.Orders.Total
--   dbo.Swapped_And_Filled_Again: dbo.Sales_late.Total <- dbo.Orders.Total
