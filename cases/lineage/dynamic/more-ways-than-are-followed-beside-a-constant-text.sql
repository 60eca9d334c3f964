-- More ways than are followed are told of the text that they make, not of a constant one behind them, whatever it is passed.
-- catalog: sales

CREATE PROCEDURE dbo.P @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit, @id int AS
DECLARE @t1 sysname = N'B1'; IF @p1 = 1 SET @t1 = N'A1';
DECLARE @t2 sysname = N'B2'; IF @p2 = 1 SET @t2 = N'A2';
DECLARE @t3 sysname = N'B3'; IF @p3 = 1 SET @t3 = N'A3';
DECLARE @t4 sysname = N'B4'; IF @p4 = 1 SET @t4 = N'A4';
DECLARE @t5 sysname = N'B5'; IF @p5 = 1 SET @t5 = N'A5';
DECLARE @t6 sysname = N'B6'; IF @p6 = 1 SET @t6 = N'A6';
DECLARE @t7 sysname = N'B7'; IF @p7 = 1 SET @t7 = N'A7';
DECLARE @t8 sysname = N'B8'; IF @p8 = 1 SET @t8 = N'A8';
EXEC sp_executesql N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o WHERE o.CustomerId = @customer', N'@customer int', @customer = @id;
EXEC sp_executesql N'EXEC (N''DELETE FROM dbo.'' + @table)', N'@table sysname', @table = @t1;
DECLARE @sql nvarchar(max) = CONCAT(N'/* ', @t1, @t2, @t3, @t4, @t5, @t6, @t7, @t8, N' */ DELETE FROM dbo.Lines');
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.A1 [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.B1 [dynamic]
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.CustomerId (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
