-- Conditions that make no difference to a text make no ways.
-- catalog: sales

CREATE PROCEDURE dbo.P01 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = N'', @t sysname = N'Lines';
IF @p1 = 1 SET @t = N'Lines';
IF @p2 = 1 SET @t = N'Lines';
IF @p3 = 1 SET @t = N'Lines';
IF @p4 = 1 SET @t = N'Lines';
IF @p5 = 1 SET @t = N'Lines';
IF @p6 = 1 SET @t = N'Lines';
IF @p7 = 1 SET @t = N'Lines';
IF @p8 = 1 SET @t = N'Lines';
SET @sql = N'DELETE FROM dbo.' + @t;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = N'', @t sysname = N'Lines';
IF @p1 = 1 PRINT N'x'; ELSE PRINT N'y';
IF @p2 = 1 PRINT N'x'; ELSE PRINT N'y';
IF @p3 = 1 PRINT N'x'; ELSE PRINT N'y';
IF @p4 = 1 PRINT N'x'; ELSE PRINT N'y';
IF @p5 = 1 PRINT N'x'; ELSE PRINT N'y';
IF @p6 = 1 PRINT N'x'; ELSE PRINT N'y';
IF @p7 = 1 PRINT N'x'; ELSE PRINT N'y';
IF @p8 = 1 PRINT N'x'; ELSE PRINT N'y';
IF @p1 = 1 SET @t = N'Orders';
SET @sql = N'DELETE FROM dbo.' + @t;
EXEC (@sql);
GO

-- lineage:
--   dbo.P01: writes dbo.Lines [dynamic]
--   dbo.P02: writes dbo.Lines [dynamic]
--   dbo.P02: writes dbo.Orders [dynamic]
