-- A loop of unknown length: what grows in it is one round of it any number of times, what changes in another way is not known, and what it leaves alone stays.
-- catalog: sales

CREATE PROCEDURE dbo.P01 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE @n > 0
BEGIN
  SET @i += 1;
  SET @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', @i);
  EXEC (@sql);
  SET @n -= 1;
END;
GO
CREATE PROCEDURE dbo.P02 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE dbo.More() = 1 SET @i += 1;
SET @sql = CONCAT(N'DELETE FROM dbo.T', @i);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P03 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE dbo.More() = 1 SET @t += N'x';
SET @sql = N'DELETE FROM dbo.[' + @t + N']';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P04 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE dbo.More() = 1
BEGIN
  IF @last IS NULL SET @last = N'A';
  ELSE SET @last = N'B';
  SET @sql = N'DELETE FROM dbo.' + @last;
  EXEC (@sql);
END;
GO
CREATE PROCEDURE dbo.P05 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
DECLARE @list TABLE (name sysname);
WHILE dbo.More() = 1 INSERT INTO @list (name) VALUES (N'A');
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(name, N'-'), N']') FROM @list;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P06 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE dbo.More() = 1
BEGIN
  SET @sql += N'DELETE FROM dbo.A; ';
  IF dbo.Enough() = 1 BREAK;
  SET @sql += N'DELETE FROM dbo.B; ';
END;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P07 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE dbo.More() = 1 SET @sql = N'DELETE FROM dbo.A; ' + @sql;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P08 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
DECLARE names CURSOR FOR SELECT n.name FROM (VALUES (N'A'), (N'B')) AS n (name);
OPEN names;
WHILE dbo.More() = 1 FETCH NEXT FROM names INTO @last;
SET @sql = N'DELETE FROM dbo.' + @last;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P09 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE 1 = 1
BEGIN
  SET @i += 1;
  SET @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', @i);
  EXEC (@sql);
  IF dbo.Enough() = 1 BREAK;
END;
GO
CREATE PROCEDURE dbo.P10 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE 1 = 1
BEGIN
  SET @i += 1;
  IF dbo.Enough() = 1 CONTINUE;
  SET @sql = CONCAT(N'DELETE FROM dbo.Lines WHERE Qty = ', @i);
  EXEC (@sql);
  IF dbo.Enough() = 2 BREAK;
END;
GO
CREATE PROCEDURE dbo.P11 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE dbo.More() = 1
BEGIN
  SET @t = CASE @t WHEN N'T' THEN N'U' WHEN N'U' THEN N'V' ELSE N'W' END;
  SET @sql = N'DELETE FROM dbo.' + @t;
  EXEC (@sql);
END;
GO
CREATE PROCEDURE dbo.P12 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE dbo.More() = 1
BEGIN
  SET @sql += N'DELETE FROM dbo.' + @given + N'; ';
END;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P13 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE dbo.More() = 1 SET @given = @given + N'x';
SET @sql = N'DELETE FROM dbo.' + @given;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P14 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
DECLARE @d date = '20240101';
WHILE dbo.More() = 1 SET @d = DATEADD(day, 1, @d);
SET @sql = CONCAT(N'DELETE FROM dbo.T', FORMAT(@d, N'yyyyMMdd'));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P15 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
DECLARE @list TABLE (name sysname);
INSERT INTO @list (name) VALUES (N'A'), (N'B');
WHILE dbo.More() = 1 SET @i += 1;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(name, N'-'), N']') FROM @list;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P16 @n int, @given sysname AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
DECLARE names CURSOR FOR SELECT n.name FROM (VALUES (N'A'), (N'B')) AS n (name);
OPEN names;
FETCH NEXT FROM names INTO @last;
WHILE dbo.More() = 1 SET @i += 1;
FETCH NEXT FROM names INTO @last;
SET @sql = N'DELETE FROM dbo.' + @last;
EXEC (@sql);
GO

-- lineage:
--   dbo.P01: writes dbo.Lines [dynamic]
--   dbo.P02: reads dbo.More
--   dbo.P02: writes dbo.T0 [dynamic]
--   dbo.P02: writes dbo.T1 [dynamic]
--   dbo.P03: reads dbo.More
--   dbo.P03: writes dbo.T [dynamic]
--   dbo.P03: writes dbo.Tx [dynamic]
--   dbo.P04: reads dbo.More
--   dbo.P04: writes dbo.A [dynamic]
--   dbo.P04: writes dbo.B [dynamic]
--   dbo.P05: reads dbo.More
--   dbo.P05: writes dbo.A [dynamic]
--   dbo.P06: reads dbo.Enough
--   dbo.P06: reads dbo.More
--   dbo.P06: writes dbo.A [dynamic]
--   dbo.P06: writes dbo.B [dynamic]
--   dbo.P07: reads dbo.More
--   dbo.P07: writes dbo.A [dynamic]
--   dbo.P08: reads dbo.More
--   dbo.P08: writes dbo.A [dynamic]
--   dbo.P08: writes dbo.B [dynamic]
--   dbo.P09: reads dbo.Enough
--   dbo.P09: writes dbo.Lines [dynamic]
--   dbo.P10: reads dbo.Enough
--   dbo.P10: writes dbo.Lines [dynamic]
--   dbo.P11: reads dbo.More
--   dbo.P11: writes dbo.U [dynamic]
--   dbo.P11: writes dbo.V [dynamic]
--   dbo.P11: writes dbo.W [dynamic]
--   dbo.P12: reads dbo.More
--   dbo.P13: reads dbo.More
--   dbo.P14: reads dbo.More
--   dbo.P14: writes dbo.T20240101 [dynamic]
--   dbo.P14: writes dbo.T20240102 [dynamic]
--   dbo.P15: reads dbo.More
--   dbo.P15: writes dbo.[A-B] [dynamic]
--   dbo.P16: reads dbo.More
--   dbo.P16: writes dbo.A [dynamic]
--   dbo.P16: writes dbo.B [dynamic]
--   HW3002: The name dbo.T{@i} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[Tx{@t}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: SQL Server refuses this: a name is empty or longer than 128 characters.
--   HW3002: The name dbo.[{name}{STRING_AGG(name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often @sql is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: how often @sql is repeated.
--   HW3002: The name dbo.{@given} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often @sql is repeated.
--   HW3002: The name dbo.{@given} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@given}x is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.T{FORMAT(@d, N'yyyyMMdd')} is only partly known at run time; no edge is drawn.
