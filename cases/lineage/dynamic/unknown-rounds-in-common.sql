-- Behind a loop of unknown length stays known what is the same in each round: a list, a cursor and where it stands; of what differs nothing but whether it is a value.
-- catalog: sales

CREATE PROCEDURE dbo.ListKept AS
DECLARE @list TABLE (Name sysname);
DECLARE @sql nvarchar(max) = N'', @more nvarchar(max) = N'';
INSERT INTO @list (Name) VALUES (N'Orders');
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  SET @more += N'DELETE FROM dbo.Lines; ';
  EXEC (@more);
END;
SELECT @sql += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.ListChanged AS
DECLARE @list TABLE (Name sysname);
DECLARE @sql nvarchar(max) = N'', @more nvarchar(max) = N'';
INSERT INTO @list (Name) VALUES (N'Orders');
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  SET @more += N'DELETE FROM dbo.Lines; ';
  EXEC (@more);
  INSERT INTO @list (Name) VALUES (N'Archive');
END;
SELECT @sql += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.CursorKept AS
DECLARE @t sysname, @more nvarchar(max) = N'';
DECLARE names CURSOR LOCAL FOR SELECT l.Name FROM (VALUES (N'Orders'), (N'Archive')) AS l (Name);
OPEN names;
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  SET @more += N'DELETE FROM dbo.Lines; ';
  EXEC (@more);
END;
FETCH NEXT FROM names INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.CursorMoved AS
DECLARE @t sysname, @more nvarchar(max) = N'';
DECLARE names CURSOR LOCAL FOR SELECT l.Name FROM (VALUES (N'Orders'), (N'Archive'), (N'Never'), (N'Neither')) AS l (Name);
OPEN names;
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  SET @more += N'DELETE FROM dbo.Lines; ';
  EXEC (@more);
  FETCH NEXT FROM names INTO @t;
END;
FETCH NEXT FROM names INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.CursorOfOtherRows AS
DECLARE @list TABLE (Name sysname);
DECLARE @t sysname, @more nvarchar(max) = N'';
DECLARE @names CURSOR;
SET @names = CURSOR LOCAL FOR SELECT l.Name FROM @list AS l;
INSERT INTO @list (Name) VALUES (N'Orders');
OPEN @names;
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  SET @more += N'DELETE FROM dbo.Lines; ';
  EXEC (@more);
  UPDATE @list SET Name = N'Archive';
  CLOSE @names;
  OPEN @names;
END;
FETCH NEXT FROM @names INTO @t;
EXEC (N'DELETE FROM dbo.' + @t);
GO
CREATE PROCEDURE dbo.Numbers AS
DECLARE @i int = 1;
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  EXEC (N'DELETE FROM dbo.Lines WHERE OrderId = ' + @i + N' AND Qty = 0');
  SET @i += 1;
END;
GO
CREATE PROCEDURE dbo.NumberBehindNull AS
DECLARE @i int, @sql nvarchar(max);
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  SET @sql = N'DELETE FROM dbo.Lines WHERE OrderId = ' + CAST(@i AS nvarchar(10)) + N' AND Qty = 0';
  EXEC (@sql);
  SET @i = ISNULL(@i, 0) + 1;
END;
GO
CREATE PROCEDURE dbo.WordsBehindNull AS
DECLARE @rest nvarchar(100);
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  EXEC (N'DELETE FROM dbo.Lines WHERE OrderId = 1 AND Qty = 0' + @rest);
  SET @rest = CONCAT(N' OR Qty = 7', @rest);
END;
GO
CREATE PROCEDURE dbo.NullBehindWords AS
DECLARE @rest nvarchar(100) = N' OR Qty = 7', @n int = 0;
WHILE EXISTS (SELECT * FROM dbo.Facts)
BEGIN
  EXEC (N'DELETE FROM dbo.Lines WHERE OrderId = 1 AND Qty = 0' + @rest);
  SET @n += 1;
  IF @n = 1 SET @rest = NULL;
END;
GO
CREATE PROCEDURE dbo.BehindAnUnknownValue @id int AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE OrderId = ' + CAST(@id AS nvarchar(10));
WHILE EXISTS (SELECT * FROM dbo.Facts) SET @sql += N' OR Qty = 1';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.WhatWasTakenForTrue @x int AS
IF @x <> 1 RETURN;
again:
IF @x = 1 EXEC (N'DELETE FROM dbo.Orders'); ELSE EXEC (N'DELETE FROM dbo.Never');
IF EXISTS (SELECT * FROM dbo.Facts) GOTO again;

-- lineage:
--   dbo.BehindAnUnknownValue: reads dbo.Facts
--   dbo.BehindAnUnknownValue: writes dbo.Lines [dynamic]
--   dbo.CursorKept: reads dbo.Facts
--   dbo.CursorKept: writes dbo.Lines [dynamic]
--   dbo.CursorKept: writes dbo.Orders [dynamic]
--   dbo.CursorMoved: reads dbo.Facts
--   dbo.CursorMoved: writes dbo.Archive [dynamic]
--   dbo.CursorMoved: writes dbo.Lines [dynamic]
--   dbo.CursorMoved: writes dbo.Orders [dynamic]
--   dbo.CursorOfOtherRows: reads dbo.Facts
--   dbo.CursorOfOtherRows: writes dbo.Archive [dynamic]
--   dbo.CursorOfOtherRows: writes dbo.Lines [dynamic]
--   dbo.CursorOfOtherRows: writes dbo.Orders [dynamic]
--   dbo.ListChanged: reads dbo.Facts
--   dbo.ListChanged: writes dbo.Archive [dynamic]
--   dbo.ListChanged: writes dbo.Lines [dynamic]
--   dbo.ListChanged: writes dbo.Orders [dynamic]
--   dbo.ListKept: reads dbo.Facts
--   dbo.ListKept: writes dbo.Lines [dynamic]
--   dbo.ListKept: writes dbo.Orders [dynamic]
--   dbo.NullBehindWords: reads dbo.Facts
--   dbo.NullBehindWords: writes dbo.Lines [dynamic]
--   dbo.NumberBehindNull: reads dbo.Facts
--   dbo.NumberBehindNull: writes dbo.Lines [dynamic]
--   dbo.Numbers: reads dbo.Facts
--   dbo.Numbers: writes dbo.Lines [dynamic]
--   dbo.WhatWasTakenForTrue: reads dbo.Facts
--   dbo.WhatWasTakenForTrue: writes dbo.Orders [dynamic]
--   dbo.WordsBehindNull: reads dbo.Facts
--   dbo.WordsBehindNull: writes dbo.Lines [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: how often @more is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: how often @more is repeated.
--   HW3002: The name dbo.{l.Name} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.' + l.Name + N'; ' is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: how often @more is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: how often @more is repeated.
--   HW3002: The name dbo.{names.@t} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often @more is repeated.
--   HW3002: The name dbo.{@names.@t} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: it is NULL here.
--   HW3001: This SQL is put together at run time and its text is not known: @rest.
--   HW3001: This SQL is put together at run time and its text is not known: @rest.
--   HW3001: This SQL is put together at run time and its text is not known: how often @sql is repeated.
--   HW3001: This SQL is put together at run time and its text is not known: no way leads here.
