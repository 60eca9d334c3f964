-- What proves that a branch writes the table under the name that it gives it is what stands in front of the IF and in the branch, and nothing of the other.
-- catalog: sales

CREATE PROCEDURE dbo.Fill_Then_Swap @full bit AS
IF @full = 1 INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE
BEGIN
  INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
  EXEC sp_rename N'dbo.Sales_new', N'Sales';
END
GO
CREATE PROCEDURE dbo.Swap_Either @full bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @full = 1 EXEC sp_rename N'dbo.Sales_new', N'Sales';
ELSE
BEGIN
  INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
  EXEC sp_rename N'dbo.Sales_new', N'Sales_checked';
END
GO
CREATE PROCEDURE dbo.Fill_Either @full bit AS
IF @full = 1 INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
ELSE INSERT INTO dbo.Sales_new (Total) SELECT b.Total FROM dbo.Orders AS b;

-- evidence:
--   5: INSERT: writes dbo.Sales_new by dbo.Sales_new
--   5: INSERT: dbo.Sales_new.Total <- dbo.Orders.Total by o.Total
--   5: INSERT: reads dbo.Orders by dbo.Orders
--   8: INSERT: writes dbo.Sales by dbo.Sales_new
--   8: INSERT: dbo.Sales.Total <- dbo.Orders.Total by o.Total
--   8: INSERT: reads dbo.Orders by dbo.Orders
--   9: EXECUTE: dbo.Sales.Total <- dbo.Orders.Total by N'Sales'
--   9: EXECUTE: writes dbo.Sales by N'Sales'
--   13: INSERT: writes dbo.Sales by dbo.Sales_new
--   13: INSERT: writes dbo.Sales_checked by dbo.Sales_new
--   13: INSERT: dbo.Sales.Total <- dbo.Orders.Total by o.Total
--   13: INSERT: dbo.Sales_checked.Total <- dbo.Orders.Total by o.Total
--   13: INSERT: reads dbo.Orders by dbo.Orders
--   14: EXECUTE: dbo.Sales.Total <- dbo.Orders.Total by N'Sales'
--   14: EXECUTE: writes dbo.Sales by N'Sales'
--   17: INSERT: writes dbo.Sales_checked by dbo.Sales_new
--   17: INSERT: dbo.Sales_checked.Total <- dbo.Orders.Total by o.Total
--   17: INSERT: reads dbo.Orders by dbo.Orders
--   18: EXECUTE: dbo.Sales_checked.Total <- dbo.Orders.Total by N'Sales_checked'
--   18: EXECUTE: writes dbo.Sales_checked by N'Sales_checked'
--   22: INSERT: writes dbo.Sales_new by dbo.Sales_new
--   22: INSERT: dbo.Sales_new.Total <- dbo.Orders.Total by o.Total
--   22: INSERT: reads dbo.Orders by dbo.Orders
--   23: INSERT: writes dbo.Sales_new by dbo.Sales_new
--   23: INSERT: dbo.Sales_new.Total <- dbo.Orders.Total by b.Total
--   23: INSERT: reads dbo.Orders by dbo.Orders
