-- A value that a text was made of is still known where it is asked for again: behind BREAK, after CONTINUE, in CATCH, by GOTO, in the next round, by a cursor that is opened again.
-- catalog: sales

CREATE PROCEDURE dbo.P01 @go bit AS
DECLARE @t sysname = N'Lines', @u sysname = N'Never';
IF @go = 1 SET @u = N'Orders'; ELSE SET @u = N'Facts';
WHILE 1 = 1
BEGIN
  EXEC (N'DELETE FROM dbo.' + @t);
  IF @go = 1 BREAK;
  SET @t = N'Archive';
  IF @go = 0 BREAK;
END;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.P02 @go bit AS
DECLARE @t sysname = N'Lines', @i int = 0;
WHILE @i < 2
BEGIN
  SET @i += 1;
  IF @i = 1
  BEGIN
    EXEC (N'DELETE FROM dbo.' + @t);
    SET @t = N'Orders';
    CONTINUE;
  END;
  EXEC (N'DELETE FROM dbo.' + @t);
END;
GO
CREATE PROCEDURE dbo.P03 @go bit AS
DECLARE @t sysname = N'Lines';
IF @go = 1 SET @t = N'Orders';
BEGIN TRY
  EXEC (N'DELETE FROM dbo.' + @t);
  SET @t = N'Facts';
  EXEC dbo.Fails;
END TRY
BEGIN CATCH
  EXEC (N'TRUNCATE TABLE dbo.' + @t);
END CATCH;
GO
CREATE PROCEDURE dbo.P04 @go bit AS
DECLARE @t sysname = N'Lines', @i int = 0;
again:
EXEC (N'DELETE FROM dbo.' + @t);
SET @i += 1;
IF @i < 2
BEGIN
  SET @t = N'Orders';
  GOTO again;
END;
GO
CREATE PROCEDURE dbo.P05 @go bit AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines; ';
IF @go = 1 SET @sql = N'DELETE FROM dbo.Orders; ';
EXEC (@sql);
SET @sql += N'DELETE FROM dbo.Facts; ';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P06 @go bit AS
DECLARE @t sysname;
DECLARE @list TABLE (Name sysname);
INSERT INTO @list (Name) VALUES (N'Lines');
DECLARE names CURSOR LOCAL FOR SELECT l.Name FROM @list AS l;
OPEN names;
FETCH NEXT FROM names INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
CLOSE names;
UPDATE @list SET Name = N'Orders';
OPEN names;
FETCH NEXT FROM names INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P07 @go bit AS
DECLARE @t sysname = N'Lines';
WHILE @t <> N'Facts'
BEGIN
  EXEC (N'DELETE FROM dbo.' + @t);
  SET @t = CASE @t WHEN N'Lines' THEN N'Orders' ELSE N'Facts' END;
END;
GO
CREATE PROCEDURE dbo.P08 @go bit AS
DECLARE @a sysname = N'Lines', @b sysname = N'Orders';
SELECT @a = @b, @b = @a;
EXEC (N'DELETE FROM dbo.' + @a);
EXEC (N'TRUNCATE TABLE dbo.' + @b);
GO
CREATE PROCEDURE dbo.P09 @go bit AS
DECLARE @a sysname = N'Lines', @b sysname;
SET @b = @a;
SET @a = N'Orders';
EXEC (N'DELETE FROM dbo.' + @a);
EXEC (N'TRUNCATE TABLE dbo.' + @b);
GO
CREATE PROCEDURE dbo.P10 @go bit AS
DECLARE @i int = 0;
WHILE @i < 2
BEGIN
  DECLARE @t sysname = N'Lines';
  EXEC (N'DELETE FROM dbo.' + @t);
  SET @t = N'Never';
  SET @i += 1;
END;
GO
CREATE PROCEDURE dbo.P11 @go bit AS
DECLARE @i int = 0;
WHILE @i < 2
BEGIN
  DECLARE @t sysname;
  SET @t = CONCAT(@t, N'T');
  EXEC (N'DELETE FROM dbo.' + @t);
  SET @i += 1;
END;
GO
CREATE PROCEDURE dbo.P12 @go bit AS
DECLARE @t sysname = N'Lines';
IF @go = 1
BEGIN
  SET @t = N'Orders';
  EXEC (N'DELETE FROM dbo.' + @t);
  RETURN;
END;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P13 @go bit AS
DECLARE @t sysname, @n int = 2;
EXEC sp_executesql N'SET @o = N''Lines''; IF @i = 2 RETURN; SET @o = N''Never'';', N'@o sysname OUTPUT, @i int', @o = @t OUTPUT, @i = @n;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P14 @go bit AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.';
SELECT @sql += N'Lines';
EXEC (@sql);

-- lineage:
--   dbo.P01: writes dbo.Archive [dynamic]
--   dbo.P01: writes dbo.Facts [dynamic]
--   dbo.P01: writes dbo.Lines [dynamic]
--   dbo.P01: writes dbo.Orders [dynamic]
--   dbo.P02: writes dbo.Lines [dynamic]
--   dbo.P02: writes dbo.Orders [dynamic]
--   dbo.P03: calls dbo.Fails
--   dbo.P03: writes dbo.Facts [dynamic]
--   dbo.P03: writes dbo.Lines [dynamic]
--   dbo.P03: writes dbo.Orders [dynamic]
--   dbo.P04: writes dbo.Lines [dynamic]
--   dbo.P04: writes dbo.Orders [dynamic]
--   dbo.P05: writes dbo.Facts [dynamic]
--   dbo.P05: writes dbo.Lines [dynamic]
--   dbo.P05: writes dbo.Orders [dynamic]
--   dbo.P06: writes dbo.Lines [dynamic]
--   dbo.P06: writes dbo.Orders [dynamic]
--   dbo.P07: writes dbo.Lines [dynamic]
--   dbo.P07: writes dbo.Orders [dynamic]
--   dbo.P08: writes dbo.Orders [dynamic]
--   dbo.P09: writes dbo.Lines [dynamic]
--   dbo.P09: writes dbo.Orders [dynamic]
--   dbo.P10: writes dbo.Lines [dynamic]
--   dbo.P11: writes dbo.T [dynamic]
--   dbo.P11: writes dbo.TT [dynamic]
--   dbo.P12: writes dbo.Lines [dynamic]
--   dbo.P12: writes dbo.Orders [dynamic]
--   dbo.P13: writes dbo.Lines [dynamic]
--   dbo.P14: writes dbo.Lines [dynamic]
