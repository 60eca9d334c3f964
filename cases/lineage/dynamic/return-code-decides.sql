-- What a procedure gives back is not known, whatever the variable held before; a number, and so no part of a name.
-- catalog: sales

CREATE PROCEDURE dbo.Check_Orders @name nvarchar(50) = NULL OUTPUT AS
RETURN (SELECT COUNT(*) FROM dbo.Orders);
GO
CREATE PROCEDURE dbo.P AS
DECLARE @status int = 0, @source nvarchar(50) = N'Orders', @name nvarchar(50) = N'Archive';
EXEC @status = dbo.Check_Orders;
IF @status = 0 SET @source = N'Orders' ELSE SET @source = N'OpenOrders';
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @source + N' WHERE Total > ' + @status);
EXEC dbo.Check_Orders @name OUTPUT;
EXEC (N'INSERT INTO dbo.' + @name + N' (Id) SELECT Id FROM dbo.Products');
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Customers WHERE ' + @name);

-- lineage:
--   dbo.Check_Orders: reads dbo.Orders
--   dbo.P: calls dbo.Check_Orders
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.OpenOrders [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.OpenOrders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.OpenOrders.Total (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Total (filter) [dynamic]
--   HW3002: The name dbo.{@name} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @name.
