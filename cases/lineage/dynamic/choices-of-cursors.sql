-- A text that was run, and what it was put together of, no longer keeps ways apart: eight choices one after the other are not 256 ways (what cursors select).
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
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

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
