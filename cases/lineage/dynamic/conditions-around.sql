-- A condition around what a text is made of is one, whatever stands between them: a loop, an UPDATE, a DELETE; and procedures that run a text take it from where they expect it.
-- catalog: sales

CREATE PROCEDURE dbo.AroundALoop @x int AS
DECLARE @t sysname = N'Archive', @s sysname = N'Id', @i int = 0;
IF @x = 1 BEGIN WHILE @i < 1 BEGIN SET @t = N'Orders'; SET @i += 1; END; END;
IF @x = 1 SET @s = N'CustomerId';
EXEC (N'INSERT INTO dbo.' + @t + N' (Id) SELECT ' + @s + N' FROM dbo.OpenOrders');
GO
CREATE PROCEDURE dbo.AroundAnUpdate @x int AS
DECLARE @t sysname = N'Orders';
DECLARE @list TABLE (Name sysname);
IF @x = 1 UPDATE @list SET @t = Name = N'Lines';
IF @x <> 1 EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.AroundADelete @x int AS
DECLARE @sql nvarchar(max) = N'';
DECLARE @list TABLE (Name sysname);
INSERT INTO @list (Name) VALUES (N'Orders'), (N'Lines');
IF @x = 1 DELETE FROM @list WHERE Name = N'Lines';
IF @x = 1
BEGIN
  SELECT @sql += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @list AS l;
  EXEC (@sql);
END;
GO
CREATE PROCEDURE dbo.Prepared AS
DECLARE @sql nvarchar(100) = N'DELETE FROM dbo.Facts', @handle int;
EXEC sp_prepexec @handle OUTPUT, N'', @sql;
GO
CREATE PROCEDURE dbo.Mailed AS
DECLARE @q nvarchar(100) = N'SELECT Name FROM dbo.Customers';
EXEC msdb.dbo.sp_send_dbmail @recipients = N'a@example.org', @query = @q;

-- lineage:
--   dbo.AroundADelete: writes dbo.Orders [dynamic]
--   dbo.AroundALoop: reads dbo.OpenOrders [dynamic]
--   dbo.AroundALoop: writes dbo.Archive [dynamic]
--   dbo.AroundALoop: writes dbo.Orders [dynamic]
--   dbo.AroundAnUpdate: writes dbo.Orders [dynamic]
--   dbo.Mailed: reads dbo.Customers [dynamic]
--   dbo.Prepared: writes dbo.Facts [dynamic]
--   dbo.AroundALoop: dbo.Archive.Id <- dbo.OpenOrders.Id [dynamic]
--   dbo.AroundALoop: dbo.Orders.Id <- dbo.OpenOrders.CustomerId [dynamic]
