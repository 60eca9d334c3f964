-- A text that was run, and what it was put together of, no longer keeps ways apart: eight choices one after the other are not 256 ways (variables that SELECT assigns).
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
SELECT @t = N'Lines', @last = N'x'; IF @n = 1 SELECT @t = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SELECT @t = N'Lines', @last = N'x'; IF @n = 2 SELECT @t = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SELECT @t = N'Lines', @last = N'x'; IF @n = 3 SELECT @t = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SELECT @t = N'Lines', @last = N'x'; IF @n = 4 SELECT @t = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SELECT @t = N'Lines', @last = N'x'; IF @n = 5 SELECT @t = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SELECT @t = N'Lines', @last = N'x'; IF @n = 6 SELECT @t = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SELECT @t = N'Lines', @last = N'x'; IF @n = 7 SELECT @t = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SELECT @t = N'Lines', @last = N'x'; IF @n = 8 SELECT @t = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
