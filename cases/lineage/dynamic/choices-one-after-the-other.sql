-- A text that was run, and what it was put together of, no longer keeps ways apart: eight choices one after the other are not 256 ways.
-- catalog: sales

CREATE PROCEDURE dbo.P01 @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
SET @t = N'Lines'; IF @n = 1 SET @t = N'Orders';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SET @t = N'Lines'; IF @n = 2 SET @t = N'Orders';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SET @t = N'Lines'; IF @n = 3 SET @t = N'Orders';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SET @t = N'Lines'; IF @n = 4 SET @t = N'Orders';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SET @t = N'Lines'; IF @n = 5 SET @t = N'Orders';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SET @t = N'Lines'; IF @n = 6 SET @t = N'Orders';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SET @t = N'Lines'; IF @n = 7 SET @t = N'Orders';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
SET @t = N'Lines'; IF @n = 8 SET @t = N'Orders';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 @n int AS
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
GO
CREATE PROCEDURE dbo.P03 @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
DECLARE @t1 sysname = N'Lines', @s1 nvarchar(max); IF @n = 1 SET @t1 = N'Orders';
SET @s1 = N'DELETE FROM dbo.' + @t1; EXEC (@s1);
DECLARE @t2 sysname = N'Lines', @s2 nvarchar(max); IF @n = 2 SET @t2 = N'Orders';
SET @s2 = N'DELETE FROM dbo.' + @t2; EXEC (@s2);
DECLARE @t3 sysname = N'Lines', @s3 nvarchar(max); IF @n = 3 SET @t3 = N'Orders';
SET @s3 = N'DELETE FROM dbo.' + @t3; EXEC (@s3);
DECLARE @t4 sysname = N'Lines', @s4 nvarchar(max); IF @n = 4 SET @t4 = N'Orders';
SET @s4 = N'DELETE FROM dbo.' + @t4; EXEC (@s4);
DECLARE @t5 sysname = N'Lines', @s5 nvarchar(max); IF @n = 5 SET @t5 = N'Orders';
SET @s5 = N'DELETE FROM dbo.' + @t5; EXEC (@s5);
DECLARE @t6 sysname = N'Lines', @s6 nvarchar(max); IF @n = 6 SET @t6 = N'Orders';
SET @s6 = N'DELETE FROM dbo.' + @t6; EXEC (@s6);
DECLARE @t7 sysname = N'Lines', @s7 nvarchar(max); IF @n = 7 SET @t7 = N'Orders';
SET @s7 = N'DELETE FROM dbo.' + @t7; EXEC (@s7);
DECLARE @t8 sysname = N'Lines', @s8 nvarchar(max); IF @n = 8 SET @t8 = N'Orders';
SET @s8 = N'DELETE FROM dbo.' + @t8; EXEC (@s8);
GO
CREATE PROCEDURE dbo.P04 @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
DECLARE @l1 TABLE (name sysname); IF @n = 1 INSERT INTO @l1 (name) VALUES (N'Orders'); ELSE INSERT INTO @l1 (name) VALUES (N'Lines');
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l1; EXEC (@sql);
DECLARE @l2 TABLE (name sysname); IF @n = 2 INSERT INTO @l2 (name) VALUES (N'Orders'); ELSE INSERT INTO @l2 (name) VALUES (N'Lines');
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l2; EXEC (@sql);
DECLARE @l3 TABLE (name sysname); IF @n = 3 INSERT INTO @l3 (name) VALUES (N'Orders'); ELSE INSERT INTO @l3 (name) VALUES (N'Lines');
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l3; EXEC (@sql);
DECLARE @l4 TABLE (name sysname); IF @n = 4 INSERT INTO @l4 (name) VALUES (N'Orders'); ELSE INSERT INTO @l4 (name) VALUES (N'Lines');
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l4; EXEC (@sql);
DECLARE @l5 TABLE (name sysname); IF @n = 5 INSERT INTO @l5 (name) VALUES (N'Orders'); ELSE INSERT INTO @l5 (name) VALUES (N'Lines');
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l5; EXEC (@sql);
DECLARE @l6 TABLE (name sysname); IF @n = 6 INSERT INTO @l6 (name) VALUES (N'Orders'); ELSE INSERT INTO @l6 (name) VALUES (N'Lines');
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l6; EXEC (@sql);
DECLARE @l7 TABLE (name sysname); IF @n = 7 INSERT INTO @l7 (name) VALUES (N'Orders'); ELSE INSERT INTO @l7 (name) VALUES (N'Lines');
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l7; EXEC (@sql);
DECLARE @l8 TABLE (name sysname); IF @n = 8 INSERT INTO @l8 (name) VALUES (N'Orders'); ELSE INSERT INTO @l8 (name) VALUES (N'Lines');
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l8; EXEC (@sql);
GO
CREATE PROCEDURE dbo.P05 @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
IF @n = 1 SET @t = N'Orders'; ELSE SET @t = N'Lines';
DECLARE c1 CURSOR LOCAL FOR SELECT N'DELETE FROM dbo.' + @t; OPEN c1; FETCH NEXT FROM c1 INTO @sql; CLOSE c1; EXEC (@sql);
IF @n = 2 SET @t = N'Orders'; ELSE SET @t = N'Lines';
DECLARE c2 CURSOR LOCAL FOR SELECT N'DELETE FROM dbo.' + @t; OPEN c2; FETCH NEXT FROM c2 INTO @sql; CLOSE c2; EXEC (@sql);
IF @n = 3 SET @t = N'Orders'; ELSE SET @t = N'Lines';
DECLARE c3 CURSOR LOCAL FOR SELECT N'DELETE FROM dbo.' + @t; OPEN c3; FETCH NEXT FROM c3 INTO @sql; CLOSE c3; EXEC (@sql);
IF @n = 4 SET @t = N'Orders'; ELSE SET @t = N'Lines';
DECLARE c4 CURSOR LOCAL FOR SELECT N'DELETE FROM dbo.' + @t; OPEN c4; FETCH NEXT FROM c4 INTO @sql; CLOSE c4; EXEC (@sql);
IF @n = 5 SET @t = N'Orders'; ELSE SET @t = N'Lines';
DECLARE c5 CURSOR LOCAL FOR SELECT N'DELETE FROM dbo.' + @t; OPEN c5; FETCH NEXT FROM c5 INTO @sql; CLOSE c5; EXEC (@sql);
IF @n = 6 SET @t = N'Orders'; ELSE SET @t = N'Lines';
DECLARE c6 CURSOR LOCAL FOR SELECT N'DELETE FROM dbo.' + @t; OPEN c6; FETCH NEXT FROM c6 INTO @sql; CLOSE c6; EXEC (@sql);
IF @n = 7 SET @t = N'Orders'; ELSE SET @t = N'Lines';
DECLARE c7 CURSOR LOCAL FOR SELECT N'DELETE FROM dbo.' + @t; OPEN c7; FETCH NEXT FROM c7 INTO @sql; CLOSE c7; EXEC (@sql);
IF @n = 8 SET @t = N'Orders'; ELSE SET @t = N'Lines';
DECLARE c8 CURSOR LOCAL FOR SELECT N'DELETE FROM dbo.' + @t; OPEN c8; FETCH NEXT FROM c8 INTO @sql; CLOSE c8; EXEC (@sql);
GO
CREATE PROCEDURE dbo.P06 @n int AS
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
GO
CREATE PROCEDURE dbo.P07 @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
BEGIN TRY
  IF @n = 1 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
END TRY
BEGIN CATCH
  PRINT N'failed';
END CATCH;
BEGIN TRY
  IF @n = 2 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
END TRY
BEGIN CATCH
  PRINT N'failed';
END CATCH;
BEGIN TRY
  IF @n = 3 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
END TRY
BEGIN CATCH
  PRINT N'failed';
END CATCH;
BEGIN TRY
  IF @n = 4 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
END TRY
BEGIN CATCH
  PRINT N'failed';
END CATCH;
BEGIN TRY
  IF @n = 5 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
END TRY
BEGIN CATCH
  PRINT N'failed';
END CATCH;
BEGIN TRY
  IF @n = 6 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
END TRY
BEGIN CATCH
  PRINT N'failed';
END CATCH;
BEGIN TRY
  IF @n = 7 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
END TRY
BEGIN CATCH
  PRINT N'failed';
END CATCH;
BEGIN TRY
  IF @n = 8 SET @t = N'Orders'; ELSE SET @t = N'Lines';
  SET @sql = N'DELETE FROM dbo.' + @t; EXEC (@sql);
END TRY
BEGIN CATCH
  PRINT N'failed';
END CATCH;
GO
CREATE PROCEDURE dbo.P08 @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
IF @n = 1 SET @t = N'Orders'; ELSE SET @t = N'Lines';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC sp_executesql @sql, N'@x int', @x = @n;
IF @n = 2 SET @t = N'Orders'; ELSE SET @t = N'Lines';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC sp_executesql @sql, N'@x int', @x = @n;
IF @n = 3 SET @t = N'Orders'; ELSE SET @t = N'Lines';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC sp_executesql @sql, N'@x int', @x = @n;
IF @n = 4 SET @t = N'Orders'; ELSE SET @t = N'Lines';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC sp_executesql @sql, N'@x int', @x = @n;
IF @n = 5 SET @t = N'Orders'; ELSE SET @t = N'Lines';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC sp_executesql @sql, N'@x int', @x = @n;
IF @n = 6 SET @t = N'Orders'; ELSE SET @t = N'Lines';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC sp_executesql @sql, N'@x int', @x = @n;
IF @n = 7 SET @t = N'Orders'; ELSE SET @t = N'Lines';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC sp_executesql @sql, N'@x int', @x = @n;
IF @n = 8 SET @t = N'Orders'; ELSE SET @t = N'Lines';
SET @sql = N'DELETE FROM dbo.' + @t; EXEC sp_executesql @sql, N'@x int', @x = @n;
GO
CREATE PROCEDURE dbo.P09 @n int AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
DECLARE @l1 TABLE (name sysname); INSERT INTO @l1 (name) VALUES (N'Lines'); IF @n = 1 UPDATE @l1 SET name = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l1; EXEC (@sql);
DECLARE @l2 TABLE (name sysname); INSERT INTO @l2 (name) VALUES (N'Lines'); IF @n = 2 UPDATE @l2 SET name = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l2; EXEC (@sql);
DECLARE @l3 TABLE (name sysname); INSERT INTO @l3 (name) VALUES (N'Lines'); IF @n = 3 UPDATE @l3 SET name = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l3; EXEC (@sql);
DECLARE @l4 TABLE (name sysname); INSERT INTO @l4 (name) VALUES (N'Lines'); IF @n = 4 UPDATE @l4 SET name = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l4; EXEC (@sql);
DECLARE @l5 TABLE (name sysname); INSERT INTO @l5 (name) VALUES (N'Lines'); IF @n = 5 UPDATE @l5 SET name = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l5; EXEC (@sql);
DECLARE @l6 TABLE (name sysname); INSERT INTO @l6 (name) VALUES (N'Lines'); IF @n = 6 UPDATE @l6 SET name = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l6; EXEC (@sql);
DECLARE @l7 TABLE (name sysname); INSERT INTO @l7 (name) VALUES (N'Lines'); IF @n = 7 UPDATE @l7 SET name = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l7; EXEC (@sql);
DECLARE @l8 TABLE (name sysname); INSERT INTO @l8 (name) VALUES (N'Lines'); IF @n = 8 UPDATE @l8 SET name = N'Orders';
SELECT @sql = N'DELETE FROM dbo.' + name FROM @l8; EXEC (@sql);
GO
CREATE PROCEDURE dbo.P10 @n int AS
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
GO

-- lineage:
--   dbo.P01: writes dbo.Lines [dynamic]
--   dbo.P01: writes dbo.Orders [dynamic]
--   dbo.P02: writes dbo.Lines [dynamic]
--   dbo.P02: writes dbo.Orders [dynamic]
--   dbo.P03: writes dbo.Lines [dynamic]
--   dbo.P03: writes dbo.Orders [dynamic]
--   dbo.P04: writes dbo.Lines [dynamic]
--   dbo.P04: writes dbo.Orders [dynamic]
--   dbo.P05: writes dbo.Lines [dynamic]
--   dbo.P05: writes dbo.Orders [dynamic]
--   dbo.P06: writes dbo.Lines [dynamic]
--   dbo.P06: writes dbo.Orders [dynamic]
--   dbo.P07: writes dbo.Lines [dynamic]
--   dbo.P07: writes dbo.Orders [dynamic]
--   dbo.P08: writes dbo.Lines [dynamic]
--   dbo.P08: writes dbo.Orders [dynamic]
--   dbo.P09: writes dbo.Lines [dynamic]
--   dbo.P09: writes dbo.Orders [dynamic]
--   dbo.P10: writes dbo.Lines [dynamic]
--   dbo.P10: writes dbo.Orders [dynamic]
