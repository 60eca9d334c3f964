-- A text that was run, and what it was put together of, no longer keeps ways apart: eight choices one after the other are not 256 ways (texts that grow).
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
SET @sql = N'DELETE FROM dbo.'; IF @n = 1 SET @sql += N'Orders'; ELSE SET @sql += N'Lines';
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.'; IF @n = 2 SET @sql += N'Orders'; ELSE SET @sql += N'Lines';
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.'; IF @n = 3 SET @sql += N'Orders'; ELSE SET @sql += N'Lines';
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.'; IF @n = 4 SET @sql += N'Orders'; ELSE SET @sql += N'Lines';
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.'; IF @n = 5 SET @sql += N'Orders'; ELSE SET @sql += N'Lines';
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.'; IF @n = 6 SET @sql += N'Orders'; ELSE SET @sql += N'Lines';
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.'; IF @n = 7 SET @sql += N'Orders'; ELSE SET @sql += N'Lines';
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.'; IF @n = 8 SET @sql += N'Orders'; ELSE SET @sql += N'Lines';
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
