-- What decides no text makes no ways: neither what a procedure or a text is passed as a value, nor the condition of a call.
-- catalog: sales

CREATE PROCEDURE dbo.PassedToAProcedure @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @t sysname = N'Orders', @a varchar(20) = '';
IF @p1 = 1 SET @a += '1';
IF @p2 = 1 SET @a += '2';
IF @p3 = 1 SET @a += '3';
IF @p4 = 1 SET @a += '4';
IF @p5 = 1 SET @a += '5';
IF @p6 = 1 SET @a += '6';
IF @p7 = 1 SET @a += '7';
EXEC dbo.Notes @a;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.PassedToAProcedureThatSets @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @t sysname = N'Orders', @a varchar(20) = '', @u sysname;
IF @p1 = 1 SET @a += '1';
IF @p2 = 1 SET @a += '2';
IF @p3 = 1 SET @a += '3';
IF @p4 = 1 SET @a += '4';
IF @p5 = 1 SET @a += '5';
IF @p6 = 1 SET @a += '6';
IF @p7 = 1 SET @a += '7';
EXEC dbo.Notes @a, @u OUTPUT;
EXEC (N'DELETE FROM dbo.' + @t);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.PassedAsAValue @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @sql nvarchar(200) = N'DELETE FROM dbo.Orders WHERE Id = @id', @id int = 0;
IF @p1 = 1 SET @id = @id * 2 + 1;
IF @p2 = 1 SET @id = @id * 2 + 2;
IF @p3 = 1 SET @id = @id * 2 + 3;
IF @p4 = 1 SET @id = @id * 2 + 4;
IF @p5 = 1 SET @id = @id * 2 + 5;
IF @p6 = 1 SET @id = @id * 2 + 6;
IF @p7 = 1 SET @id = @id * 2 + 7;
EXEC sp_executesql @sql, N'@id int', @id;
EXEC sp_executesql @sql, N'@id int', @id = @id;
GO
CREATE PROCEDURE dbo.AskedBeside @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @x int AS
DECLARE @t sysname, @s sysname, @note varchar(20) = '';
IF @x = 1 SET @t = N'Archive'; ELSE SET @t = N'Orders';
IF @p1 = 1 EXEC dbo.Notes @t;
IF @p2 = 1 EXEC dbo.Notes @t;
IF @p3 = 1 EXEC dbo.Notes @t;
IF @p4 = 1 EXEC dbo.Notes @t;
IF @p5 = 1 EXEC dbo.Notes @t;
IF @p6 = 1 EXEC dbo.Notes @t;
IF @p7 = 1 EXEC dbo.Notes @t;
IF @x = 1 SET @s = N'Id'; ELSE SET @s = N'CustomerId';
IF @p1 = 1 OR @p2 = 1 OR @p3 = 1 OR @p4 = 1 OR @p5 = 1 OR @p6 = 1 OR @p7 = 1 EXEC dbo.Notes @t;
EXEC (N'INSERT INTO dbo.' + @t + N' (Id) SELECT ' + @s + N' FROM dbo.OpenOrders');

-- lineage:
--   dbo.AskedBeside: calls dbo.Notes
--   dbo.AskedBeside: reads dbo.OpenOrders [dynamic]
--   dbo.AskedBeside: writes dbo.Archive [dynamic]
--   dbo.AskedBeside: writes dbo.Orders [dynamic]
--   dbo.PassedAsAValue: writes dbo.Orders [dynamic]
--   dbo.PassedToAProcedure: calls dbo.Notes
--   dbo.PassedToAProcedure: writes dbo.Orders [dynamic]
--   dbo.PassedToAProcedureThatSets: calls dbo.Notes
--   dbo.PassedToAProcedureThatSets: writes dbo.Orders [dynamic]
--   dbo.AskedBeside: dbo.Archive.Id <- dbo.OpenOrders.Id [dynamic]
--   dbo.AskedBeside: dbo.Orders.Id <- dbo.OpenOrders.CustomerId [dynamic]
--   HW3002: The name dbo.{@u} is only partly known at run time; no edge is drawn.
