-- A loop whose end is known is followed round by round: BREAK, CONTINUE and loops in it too.

CREATE PROCEDURE dbo.P01 AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE @i < 3
BEGIN
  SET @sql = CONCAT(N'DELETE FROM dbo.T', @i);
  EXEC (@sql);
  SET @i += 1;
END;
GO
CREATE PROCEDURE dbo.P02 AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE 1 = 1
BEGIN
  SET @i += 1;
  IF @i > 3 BREAK;
  IF @i = 2 CONTINUE;
  SET @sql = CONCAT(N'DELETE FROM dbo.T', @i);
  EXEC (@sql);
END;
SET @sql = CONCAT(N'DELETE FROM dbo.Behind', @i);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P03 AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE @i < 5
BEGIN
  SET @i += 2;
  IF @i = 4 BREAK;
END;
SET @sql = CONCAT(N'DELETE FROM dbo.T', @i);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P04 AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
DECLARE @j int;
WHILE @i < 2
BEGIN
  SET @j = 0;
  WHILE @j < 2
  BEGIN
    SET @sql = CONCAT(N'DELETE FROM dbo.T', @i, N'_', @j);
    EXEC (@sql);
    SET @j += 1;
  END;
  SET @i += 1;
END;
GO
CREATE PROCEDURE dbo.P05 AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE @i < 120 SET @i += 1;
SET @sql = CONCAT(N'DELETE FROM dbo.T', @i);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P06 AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE 1 = 1
BEGIN
  SET @i += 1;
  IF @i = 90 BREAK;
END;
SET @sql = CONCAT(N'DELETE FROM dbo.T', @i);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P07 AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE @i > 0 SET @t = N'Never';
SET @sql = N'DELETE FROM dbo.' + @t;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P08 AS
DECLARE @sql nvarchar(max) = N'', @i int = 0, @t nvarchar(200) = N'T', @last sysname;
WHILE LEN(@t) < 4 SET @t += N'x';
SET @sql = N'DELETE FROM dbo.' + @t;
EXEC (@sql);
GO

-- lineage:
--   dbo.P01: writes dbo.T0 [dynamic]
--   dbo.P01: writes dbo.T1 [dynamic]
--   dbo.P01: writes dbo.T2 [dynamic]
--   dbo.P02: writes dbo.Behind4 [dynamic]
--   dbo.P02: writes dbo.T1 [dynamic]
--   dbo.P02: writes dbo.T3 [dynamic]
--   dbo.P03: writes dbo.T4 [dynamic]
--   dbo.P04: writes dbo.T0_0 [dynamic]
--   dbo.P04: writes dbo.T0_1 [dynamic]
--   dbo.P04: writes dbo.T1_0 [dynamic]
--   dbo.P04: writes dbo.T1_1 [dynamic]
--   dbo.P05: writes dbo.T120 [dynamic]
--   dbo.P06: writes dbo.T90 [dynamic]
--   dbo.P07: writes dbo.T [dynamic]
--   dbo.P08: writes dbo.Txxx [dynamic]
