-- A text that was run, and what it was put together of, no longer keeps ways apart: eight choices one after the other are not 256 ways (lists that are changed).
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
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

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
