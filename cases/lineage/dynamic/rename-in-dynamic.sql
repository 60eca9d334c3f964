-- A swap whose load and renames all are dynamic SQL belongs to the new name, and stays dynamic.
-- catalog: sales

CREATE PROCEDURE dbo.SwapOrders AS
BEGIN
  EXEC (N'SELECT c.Id, l.OrderId INTO dbo.Orders_new FROM dbo.Customers AS c CROSS JOIN dbo.Lines AS l');
  EXEC (N'EXEC sp_rename N''dbo.Orders'', N''Orders_old''; EXEC sp_rename N''dbo.Orders_new'', N''Orders'';');
END

-- lineage:
--   dbo.SwapOrders: reads dbo.Customers [dynamic]
--   dbo.SwapOrders: reads dbo.Lines [dynamic]
--   dbo.SwapOrders: writes dbo.Orders [dynamic]
--   dbo.SwapOrders: dbo.Orders.Id <- dbo.Customers.Id [dynamic]
--   dbo.SwapOrders: dbo.Orders.OrderId <- dbo.Lines.OrderId [dynamic]
