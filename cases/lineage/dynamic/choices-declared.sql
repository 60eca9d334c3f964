-- A text that was run, and what it was put together of, no longer keeps ways apart: eight choices one after the other are not 256 ways (variables that are declared).
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
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

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
