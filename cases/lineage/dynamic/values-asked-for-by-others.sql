-- A value is kept for all that asks for it later: a text that reads a temp table, a label, a list made of another one, a cursor that is opened again, an OUTPUT parameter.
-- catalog: sales

CREATE PROCEDURE dbo.P01 AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (Name sysname);
INSERT INTO #list (Name) VALUES (N'Lines');
SET @sql = N'DECLARE @s nvarchar(max) = N''''; SELECT @s += N''DELETE FROM dbo.'' + l.Name FROM #list AS l; EXEC (@s);';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 @go bit AS
DECLARE @t sysname = N'Lines';
EXEC (N'DELETE FROM dbo.' + @t);
IF @go = 1 GOTO other;
RETURN;
other:
EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P03 AS
DECLARE @t sysname;
DECLARE @a TABLE (Name sysname);
DECLARE @b TABLE (Name sysname);
INSERT INTO @a (Name) VALUES (N'Lines');
INSERT INTO @b (Name) VALUES (N'Orders');
DECLARE names CURSOR LOCAL FOR SELECT a.Name FROM @a AS a;
OPEN names;
FETCH NEXT FROM names INTO @t;
CLOSE names;
DEALLOCATE names;
EXEC (N'DELETE FROM dbo.' + @t);
DECLARE names CURSOR LOCAL FOR SELECT b.Name FROM @b AS b;
OPEN names;
FETCH NEXT FROM names INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P04 @go bit AS
DECLARE @t sysname = N'Never';
WHILE 1 = 1
BEGIN
  IF @go = 1
  BEGIN
    SET @t = N'Orders';
    BREAK;
  END;
  SET @t = N'Archive';
  BREAK;
END;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P05 AS
DECLARE @sql nvarchar(max) = N'';
DECLARE @a TABLE (Name sysname);
INSERT INTO @a (Name) VALUES (N'Lines');
SELECT a.Name INTO #b FROM @a AS a;
SELECT @sql += N'DELETE FROM dbo.' + b.Name FROM #b AS b;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P06 AS
DECLARE @sql nvarchar(max) = N'';
DECLARE @a TABLE (Name sysname);
DECLARE @b TABLE (Name sysname);
INSERT INTO @a (Name) VALUES (N'Lines');
INSERT INTO @b (Name) SELECT a.Name FROM @a AS a;
SELECT @sql += N'DELETE FROM dbo.' + b.Name FROM @b AS b;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P07 @name sysname OUTPUT AS
DECLARE names CURSOR LOCAL FOR SELECT v.Name FROM (VALUES (N'Lines')) AS v (Name);
OPEN names;
FETCH NEXT FROM names INTO @name;
GO
CREATE PROCEDURE dbo.P08 AS
DECLARE @t sysname;
EXEC dbo.P07 @t OUTPUT;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.P09 AS
DECLARE @sql nvarchar(max) = N'', @t sysname = N'Lines';
DECLARE @list TABLE (Name sysname);
INSERT INTO @list (Name) VALUES (N'Never');
UPDATE @list SET Name = @t;
SELECT @sql += N'DELETE FROM dbo.' + l.Name FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P10 AS
DECLARE @sql nvarchar(max), @rc int, @t nvarchar(50) = N'Lines';
EXEC @rc = sp_executesql N'SET @o = N''DELETE FROM dbo.'' + @i', N'@i nvarchar(50), @o nvarchar(max) OUTPUT', @i = @t, @o = @sql OUTPUT;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P11 AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.';
SELECT @sql += N'Lines';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P12 AS
DECLARE @sql nvarchar(max) = N'';
DECLARE @from TABLE (Name sysname);
DECLARE @to TABLE (Name sysname);
INSERT INTO @from (Name) VALUES (N'Lines');
DELETE FROM @from OUTPUT deleted.Name INTO @to (Name);
SELECT @sql += N'DELETE FROM dbo.' + t.Name FROM @to AS t;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P13 AS
DECLARE @t sysname;
DECLARE names CURSOR GLOBAL FOR SELECT v.Name FROM (VALUES (N'Lines'), (N'Orders')) AS v (Name);
OPEN names;
FETCH NEXT FROM names INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
EXEC (N'DECLARE @u sysname; FETCH NEXT FROM names INTO @u; EXEC (N''TRUNCATE TABLE dbo.'' + @u);');

-- lineage:
--   dbo.P01: writes dbo.Lines [dynamic]
--   dbo.P02: writes dbo.Lines [dynamic]
--   dbo.P03: writes dbo.Lines [dynamic]
--   dbo.P03: writes dbo.Orders [dynamic]
--   dbo.P04: writes dbo.Archive [dynamic]
--   dbo.P04: writes dbo.Orders [dynamic]
--   dbo.P05: writes dbo.Lines [dynamic]
--   dbo.P06: writes dbo.Lines [dynamic]
--   dbo.P08: calls dbo.P07
--   dbo.P08: writes dbo.Lines [dynamic]
--   dbo.P09: writes dbo.Lines [dynamic]
--   dbo.P10: writes dbo.Lines [dynamic]
--   dbo.P11: writes dbo.Lines [dynamic]
--   dbo.P12: writes dbo.Lines [dynamic]
--   dbo.P13: writes dbo.Lines [dynamic]
--   dbo.P13: writes dbo.Orders [dynamic]
