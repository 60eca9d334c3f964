-- A condition that leaves more than one name open says nothing of the parameter: a name that is not known.

CREATE PROCEDURE dbo.P01 @t sysname, @other sysname, @go bit AS
IF @t <> N'A' EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P02 @t sysname, @other sysname, @go bit AS
IF @t = N'A' PRINT @t
ELSE EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P03 @t sysname, @other sysname, @go bit AS
IF @t LIKE N'A%' EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P04 @t sysname, @other sysname, @go bit AS
IF @t = @other EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P05 @t sysname, @other sysname, @go bit AS
IF @t IN (N'A', @other) EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P06 @t sysname, @other sysname, @go bit AS
IF @t IN (SELECT o.Name FROM dbo.Orders AS o) EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P07 @t sysname, @other sysname, @go bit AS
IF @t = NULL EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P08 @t sysname, @other sysname, @go bit AS
IF @t > N'A' EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P09 @t sysname, @other sysname, @go bit AS
IF UPPER(@t) = N'A' EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P10 @t sysname, @other sysname, @go bit AS
IF @t = N'A' OR @go = 1 EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P11 @t sysname, @other sysname, @go bit AS
IF @@SERVERNAME = N'A' EXEC (N'TRUNCATE TABLE dbo.' + @@SERVERNAME);
GO
CREATE PROCEDURE dbo.P12 @t sysname, @other sysname, @go bit AS
IF @t NOT IN (N'A', N'B') EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P13 @t sysname, @other sysname, @go bit AS
IF @t IN (N'A', N'B') PRINT @t
ELSE EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P14 @t sysname, @other sysname, @go bit AS
IF @t = CASE @go WHEN 1 THEN N'A' ELSE N'B' END EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO
CREATE PROCEDURE dbo.P15 @t sysname, @other sysname, @go bit AS
IF @t = N'A' + @other EXEC (N'TRUNCATE TABLE dbo.' + @t);
GO

-- lineage:
--   dbo.P06: reads dbo.Orders
--   dbo.P10: writes dbo.A [dynamic]
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: no way leads here.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@@SERVERNAME} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@t} is only partly known at run time; no edge is drawn.
