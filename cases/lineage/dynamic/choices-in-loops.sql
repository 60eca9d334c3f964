-- A text that was run, and what it was put together of, no longer keeps ways apart: eight choices one after the other are not 256 ways (loops).
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
SET @i = 0;
WHILE @i < 1
BEGIN
  IF @n = 1 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
  SET @i += 1;
END;
SET @i = 0;
WHILE @i < 1
BEGIN
  IF @n = 2 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
  SET @i += 1;
END;
SET @i = 0;
WHILE @i < 1
BEGIN
  IF @n = 3 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
  SET @i += 1;
END;
SET @i = 0;
WHILE @i < 1
BEGIN
  IF @n = 4 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
  SET @i += 1;
END;
SET @i = 0;
WHILE @i < 1
BEGIN
  IF @n = 5 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
  SET @i += 1;
END;
SET @i = 0;
WHILE @i < 1
BEGIN
  IF @n = 6 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
  SET @i += 1;
END;
SET @i = 0;
WHILE @i < 1
BEGIN
  IF @n = 7 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
  SET @i += 1;
END;
SET @i = 0;
WHILE @i < 1
BEGIN
  IF @n = 8 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
  SET @i += 1;
END;

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
