-- A table that one branch renames and gives its name back is there for the other under the name that it had, and that renames it.
-- catalog: sales

CREATE PROCEDURE dbo.Back_Or_Away @back bit AS
INSERT INTO dbo.Sales_new (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @back = 1
BEGIN
  EXEC sp_rename N'dbo.Sales_new', N'Sales_held';
  EXEC sp_rename N'dbo.Sales_held', N'Sales_new';
END
ELSE EXEC sp_rename N'dbo.Sales_new', N'Sales';
GO
CREATE PROCEDURE dbo.Come_Or_Away @come bit AS
INSERT INTO dbo.Sales_next (Total) SELECT o.Total FROM dbo.Orders AS o;
IF @come = 1 EXEC sp_rename N'dbo.Sales_next', N'Sales_new';
ELSE EXEC sp_rename N'dbo.Sales_new', N'Sales';

-- lineage:
--   dbo.Back_Or_Away: reads dbo.Orders
--   dbo.Back_Or_Away: writes dbo.Sales
--   dbo.Back_Or_Away: writes dbo.Sales_new
--   dbo.Come_Or_Away: reads dbo.Orders
--   dbo.Come_Or_Away: writes dbo.Sales_new
--   dbo.Back_Or_Away: dbo.Sales.Total <- dbo.Orders.Total
--   dbo.Back_Or_Away: dbo.Sales_new.Total <- dbo.Orders.Total
--   dbo.Come_Or_Away: dbo.Sales_new.Total <- dbo.Orders.Total
