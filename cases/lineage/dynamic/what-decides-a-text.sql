-- What decides a text is followed from where it is known: conditions around conditions, TRY and CATCH, cursors, values that are passed to a text and come back.
-- catalog: sales

CREATE PROCEDURE dbo.P01 @go bit AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines';
EXEC sp_executesql N'EXEC (@s)', N'@s nvarchar(max)', @s = @sql;
GO
CREATE PROCEDURE dbo.P02 @go bit AS
DECLARE @n int = 7, @t sysname;
EXEC sp_executesql N'SET @o = CONCAT(N''T'', @i)', N'@i int, @o sysname OUTPUT', @i = @n, @o = @t OUTPUT;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P03 @go bit AS
DECLARE @t sysname = N'Lines', @mode int = 1;
IF @mode = 2
BEGIN
  IF @go = 1 SET @t = N'Never';
END;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P04 @go bit AS
DECLARE @t sysname = N'Lines', @mode int = 1;
IF @mode = 1 PRINT N'one';
ELSE
BEGIN
  IF @go = 1 PRINT N'go'; ELSE SET @t = N'Never';
END;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P05 @go bit AS
DECLARE @t sysname = N'Lines', @mode int = 1;
WHILE @mode < 2
BEGIN
  SET @mode += 1;
  WHILE @mode = 7 SET @t = N'Never';
END;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P06 @go bit AS
DECLARE @t sysname = N'Lines', @mode int = 1;
WHILE @mode = 2
BEGIN
  WHILE @go = 1 SET @t = N'Never';
END;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P07 @go bit AS
DECLARE @t sysname;
BEGIN TRY
  EXEC dbo.Fails;
END TRY
BEGIN CATCH
  DECLARE @name sysname = N'Lines';
  SET @t = @name;
  EXEC (N'DELETE FROM dbo.' + @t);
END CATCH;
GO
CREATE PROCEDURE dbo.P08 @go bit AS
DECLARE @t sysname, @c CURSOR;
DECLARE names CURSOR LOCAL FOR SELECT N'Lines';
OPEN names;
SET @c = names;
FETCH NEXT FROM @c INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P09 @go bit AS
DECLARE @t sysname, @c CURSOR;
SET @c = CURSOR FOR SELECT N'Lines';
OPEN @c;
FETCH NEXT FROM @c INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P10 @go bit AS
DECLARE @t sysname = N'Lines', @go2 int = 2;
IF @go2 = 1 RETURN;
IF @go2 = 3 SET @t = N'Never';
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P11 @go bit AS
DECLARE @t sysname = N'Lines', @stop int = 1;
WHILE 1 = 1
BEGIN
  IF @stop = 1 BREAK;
  SET @t = N'Never';
END;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P12 @go bit AS
DECLARE @t sysname;
SELECT N'Lines' AS Name INTO #l;
SELECT @t = Name FROM #l;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P13 @go bit AS
DECLARE @t sysname = N'Lines', @mode int = 1;
IF @mode = 2
BEGIN
  WHILE @go = 1 SET @t = N'Never';
END;
EXEC (N'DELETE FROM dbo.' + @t);

-- lineage:
--   dbo.P01: writes dbo.Lines [dynamic]
--   dbo.P02: writes dbo.T7 [dynamic]
--   dbo.P03: writes dbo.Lines [dynamic]
--   dbo.P04: writes dbo.Lines [dynamic]
--   dbo.P05: writes dbo.Lines [dynamic]
--   dbo.P06: writes dbo.Lines [dynamic]
--   dbo.P07: calls dbo.Fails
--   dbo.P07: writes dbo.Lines [dynamic]
--   dbo.P08: writes dbo.Lines [dynamic]
--   dbo.P09: writes dbo.Lines [dynamic]
--   dbo.P10: writes dbo.Lines [dynamic]
--   dbo.P11: writes dbo.Lines [dynamic]
--   dbo.P12: writes dbo.Lines [dynamic]
--   dbo.P13: writes dbo.Lines [dynamic]
