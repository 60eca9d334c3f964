-- The procedures by which a driver opens its cursors run a text; those that run what another text gives, or a remote call, are not followed.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @cursor int, @handle int;
  EXEC sp_cursoropen @cursor OUTPUT, N'SELECT Name FROM dbo.Customers', 2, 1;
  EXEC sp_cursorprepare @handle OUTPUT, N'@id int', N'SELECT OrderId FROM dbo.Lines WHERE OrderId = @id', 1;
  EXEC sp_cursorprepexec @handle OUTPUT, @cursor OUTPUT, N'@id int', N'UPDATE dbo.Orders SET Total = 0 WHERE Id = @id', 1, 1, 0, 5;
  EXEC sp_prepexecrpc @handle OUTPUT, N'{call dbo.Q}';
  EXEC master..xp_execresultset N'SELECT N''DELETE FROM dbo.Products''', N'Sales';
END

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
--   dbo.P: dbo.Orders.Total <~ dbo.Orders.Id (filter) [dynamic]
--   HW3004: The construct sp_prepexecrpc is not followed.
--   HW3004: The construct xp_execresultset is not followed.
