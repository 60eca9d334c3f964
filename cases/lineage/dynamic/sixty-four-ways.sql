-- Sixty-four ways are followed, each with what was taken for true on it; what was taken for true alone makes no more ways than that.
-- catalog: sales

CREATE PROCEDURE dbo.Pairs @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit AS
DECLARE @sql nvarchar(max) = N'', @target sysname, @source sysname;
IF @p1 = 1 SET @target = N'Archive'; ELSE SET @target = N'Orders';
IF @p2 = 1 SET @sql += N'DELETE FROM dbo.A2; ';
IF @p3 = 1 SET @sql += N'DELETE FROM dbo.A3; ';
IF @p4 = 1 SET @sql += N'DELETE FROM dbo.A4; ';
IF @p5 = 1 SET @sql += N'DELETE FROM dbo.A5; ';
IF @p6 = 1 SET @sql += N'DELETE FROM dbo.A6; ';
IF @p1 = 1 SET @source = N'Id'; ELSE SET @source = N'CustomerId';
SET @sql += N'INSERT INTO dbo.' + @target + N' (Id) SELECT ' + @source + N' FROM dbo.OpenOrders;';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Options @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @sql nvarchar(max) = N'';
IF @p1 = 1 SET @sql += N'DELETE FROM dbo.A1; ';
IF @p2 = 1 SET @sql += N'DELETE FROM dbo.A2; ';
IF @p3 = 1 SET @sql += N'DELETE FROM dbo.A3; ';
IF @p4 = 1 SET @sql += N'DELETE FROM dbo.A4; ';
IF @p5 = 1 SET @sql += N'DELETE FROM dbo.A5; ';
IF @p6 = 1 SET @sql += N'DELETE FROM dbo.A6; ';
IF @p7 = 1 SET @sql += N'';
EXEC (@sql);

-- lineage:
--   dbo.Options: writes dbo.A1 [dynamic]
--   dbo.Options: writes dbo.A2 [dynamic]
--   dbo.Options: writes dbo.A3 [dynamic]
--   dbo.Options: writes dbo.A4 [dynamic]
--   dbo.Options: writes dbo.A5 [dynamic]
--   dbo.Options: writes dbo.A6 [dynamic]
--   dbo.Pairs: reads dbo.OpenOrders [dynamic]
--   dbo.Pairs: writes dbo.A2 [dynamic]
--   dbo.Pairs: writes dbo.A3 [dynamic]
--   dbo.Pairs: writes dbo.A4 [dynamic]
--   dbo.Pairs: writes dbo.A5 [dynamic]
--   dbo.Pairs: writes dbo.A6 [dynamic]
--   dbo.Pairs: writes dbo.Archive [dynamic]
--   dbo.Pairs: writes dbo.Orders [dynamic]
--   dbo.Pairs: dbo.Archive.Id <- dbo.OpenOrders.Id [dynamic]
--   dbo.Pairs: dbo.Orders.Id <- dbo.OpenOrders.CustomerId [dynamic]
