-- The same expression is a value on one way and a text on the other; two values side by side are two, what stands behind a value is known.
-- catalog: sales

CREATE PROCEDURE dbo.FirstAValue @p int, @any nvarchar(100) AS
DECLARE @x sql_variant, @sql nvarchar(max);
IF @p = 1 SET @x = GETDATE(); ELSE SET @x = @any;
SET @sql = N'DELETE FROM dbo.Lines WHERE OrderId = ' + FORMAT(@x, N'000');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.FirstAText @p int, @any nvarchar(100) AS
DECLARE @x sql_variant, @sql nvarchar(max);
IF @p = 1 SET @x = @any; ELSE SET @x = GETDATE();
SET @sql = N'DELETE FROM dbo.Orders WHERE Id = ' + FORMAT(@x, N'000');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.SideBySide @n int, @m int AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.T_' + (@n || @m);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.BehindAValue @n int AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE OrderId = ' + (CAST(@n AS nvarchar(10)) + N'; DELETE FROM dbo.Orders');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.DefaultOfNothing AS
DECLARE @sql nvarchar(max) = N'';
SELECT N'Lines' AS Name INTO #t;
INSERT INTO #t (Name) VALUES (DEFAULT);
SELECT @sql += N'DELETE FROM dbo.' + t.Name + N'; ' FROM #t AS t WHERE t.Name IS NOT NULL;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.BetweenValues @n int, @m int AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE OrderId = ' + (CAST(@n AS nvarchar(10)) + N'; DELETE FROM dbo.Facts WHERE Rank = ' + CAST(@m AS nvarchar(10)));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.BehindNothing @x sysname AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.' + ISNULL(N'' + @x, N'Archive');
EXEC (@sql);

-- lineage:
--   dbo.BehindAValue: writes dbo.Lines [dynamic]
--   dbo.BehindAValue: writes dbo.Orders [dynamic]
--   dbo.BehindNothing: writes dbo.Archive [dynamic]
--   dbo.BetweenValues: writes dbo.Facts [dynamic]
--   dbo.BetweenValues: writes dbo.Lines [dynamic]
--   dbo.DefaultOfNothing: writes dbo.Lines [dynamic]
--   dbo.FirstAText: writes dbo.Orders [dynamic]
--   dbo.FirstAValue: writes dbo.Lines [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: FORMAT(@x, N'000').
--   HW3001: This SQL is put together at run time and its text is not known: FORMAT(@x, N'000').
--   HW3002: The name dbo.T_{@n}{@m} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{@x} is only partly known at run time; no edge is drawn.
