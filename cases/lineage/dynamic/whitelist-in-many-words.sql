-- What a condition says of a parameter holds where it was asked: one name or one of several, however the condition is put.

CREATE PROCEDURE dbo.P01 @t sysname, @go bit AS
IF @t = N'A' EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P02 @t sysname, @go bit AS
IF N'A' = @t EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P03 @t sysname, @go bit AS
IF @t <> N'A' RETURN
ELSE EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P04 @t sysname, @go bit AS
IF @t != N'A' RETURN
ELSE EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P05 @t sysname, @go bit AS
IF NOT (@t <> N'A') EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P06 @t sysname, @go bit AS
IF NOT @t = N'A' RETURN
ELSE EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P07 @t sysname, @go bit AS
IF (@t = N'A' OR @t = N'B') EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P08 @t sysname, @go bit AS
IF @t <> N'A' AND @t <> N'B' RETURN
ELSE EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P09 @t sysname, @go bit AS
IF NOT (@t = N'A' OR @t = N'B') RETURN
ELSE EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P10 @t sysname, @go bit AS
IF @go = 1 AND @t = N'A' EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P11 @t sysname, @go bit AS
IF @t IN (N'A', N'B') EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P12 @t sysname, @go bit AS
IF @t NOT IN (N'A', N'B') RETURN
ELSE EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P13 @t sysname, @go bit AS
IF @t IN (N'A', N'B') AND @t <> N'B' EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P14 @t sysname, @go bit AS
DECLARE @fixed sysname = N'A';
IF @t = @fixed EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P15 @t sysname, @go bit AS
IF @go = 1 AND (@t = N'A' OR @t = N'B') EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P16 @t sysname, @go bit AS
DECLARE @name sysname = N'A' + @t;
IF @name IN (N'AB', N'AC') EXEC (N'TRUNCATE TABLE dbo.' + @name);

-- lineage:
--   dbo.P01: writes dbo.A [dynamic]
--   dbo.P02: writes dbo.A [dynamic]
--   dbo.P03: writes dbo.A [dynamic]
--   dbo.P04: writes dbo.A [dynamic]
--   dbo.P05: writes dbo.A [dynamic]
--   dbo.P06: writes dbo.A [dynamic]
--   dbo.P07: writes dbo.A [dynamic]
--   dbo.P07: writes dbo.B [dynamic]
--   dbo.P08: writes dbo.A [dynamic]
--   dbo.P08: writes dbo.B [dynamic]
--   dbo.P09: writes dbo.A [dynamic]
--   dbo.P09: writes dbo.B [dynamic]
--   dbo.P10: writes dbo.A [dynamic]
--   dbo.P11: writes dbo.A [dynamic]
--   dbo.P11: writes dbo.B [dynamic]
--   dbo.P12: writes dbo.A [dynamic]
--   dbo.P12: writes dbo.B [dynamic]
--   dbo.P13: writes dbo.A [dynamic]
--   dbo.P14: writes dbo.A [dynamic]
--   dbo.P15: writes dbo.A [dynamic]
--   dbo.P15: writes dbo.B [dynamic]
--   dbo.P16: writes dbo.AB [dynamic]
--   dbo.P16: writes dbo.AC [dynamic]
