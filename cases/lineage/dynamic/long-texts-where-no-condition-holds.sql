-- Of long texts in more ways than are followed the one on which no condition holds is read too; of those that are not read, nothing is known of what they set.
-- catalog: sales

CREATE PROCEDURE dbo.P @1 bit, @2 bit, @3 bit, @4 bit, @5 bit, @6 bit, @7 bit AS
DECLARE @target nvarchar(50) = N'OrderDate', @source nvarchar(50) = N'OrderDate', @note nvarchar(50) = N'', @found nvarchar(50) = N'Audit', @sql nvarchar(max);
IF @1 = 1 SELECT @target = N'CustomerId', @source = N'CustomerId';
IF @2 = 1 SET @note += N'b';
IF @3 = 1 SET @note += N'c';
IF @4 = 1 SET @note += N'd';
IF @5 = 1 SET @note += N'e';
IF @6 = 1 SET @note += N'f';
IF @7 = 1 SET @note += N'g';
SET @sql = N'INSERT INTO dbo.Archive (' + @target + N') SELECT o.' + @source + N' FROM dbo.Orders AS o;' + REPLICATE(N' ', 1000) + N'SET @found = N''Facts''; -- ' + @note;
EXEC sp_executesql @sql, N'@found nvarchar(50) OUTPUT', @found OUTPUT;
EXEC (N'TRUNCATE TABLE dbo.' + @found);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.P: dbo.Archive.OrderDate <- dbo.Orders.OrderDate [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
--   HW3002: The name dbo.{@found} is only partly known at run time; no edge is drawn.
