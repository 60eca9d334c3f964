-- A text that was run, and what it was put together of, no longer keeps ways apart: eight choices one after the other are not 256 ways (lists).
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
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

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
