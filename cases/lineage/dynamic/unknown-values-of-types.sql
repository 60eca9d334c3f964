-- A value that is not known hides no names, whatever its type; a text may be anything.
-- catalog: sales

CREATE PROCEDURE dbo.P00 @v int AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P01 @v bigint AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P02 @v smallint AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P03 @v tinyint AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P04 @v bit AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P05 @v decimal(9, 2) AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P06 @v numeric AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P07 @v dec AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P08 @v money AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P09 @v smallmoney AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P10 @v float AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P11 @v real AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P12 @v date AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P13 @v datetime AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P14 @v datetime2(3) AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P15 @v smalldatetime AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P16 @v datetimeoffset AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P17 @v time AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P18 @v uniqueidentifier AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P19 @v binary(8) AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P20 @v varbinary(8) AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P21 @v rowversion AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P22 @v timestamp AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P_nvarchar @v nvarchar(9) AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P_sysname @v sysname AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);
GO
CREATE PROCEDURE dbo.P_own @v dbo.Code AS EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @v);

GO
CREATE PROCEDURE dbo.P_assigned @v nvarchar(9) AS
DECLARE @number int = @v;
EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @number);
GO
CREATE PROCEDURE dbo.P_own_assigned @v nvarchar(9) AS
DECLARE @code dbo.Code = @v;
EXEC (N'DELETE FROM dbo.Lines WHERE Qty = ' + @code);
GO
CREATE PROCEDURE dbo.P_cast @v nvarchar(9) AS
DECLARE @sql nvarchar(99) = CONCAT(N'DELETE FROM dbo.Lines_', CAST(N'20' + @v AS int));
EXEC (@sql);

-- lineage:
--   dbo.P00: writes dbo.Lines [dynamic]
--   dbo.P01: writes dbo.Lines [dynamic]
--   dbo.P02: writes dbo.Lines [dynamic]
--   dbo.P03: writes dbo.Lines [dynamic]
--   dbo.P04: writes dbo.Lines [dynamic]
--   dbo.P05: writes dbo.Lines [dynamic]
--   dbo.P06: writes dbo.Lines [dynamic]
--   dbo.P07: writes dbo.Lines [dynamic]
--   dbo.P08: writes dbo.Lines [dynamic]
--   dbo.P09: writes dbo.Lines [dynamic]
--   dbo.P10: writes dbo.Lines [dynamic]
--   dbo.P11: writes dbo.Lines [dynamic]
--   dbo.P12: writes dbo.Lines [dynamic]
--   dbo.P13: writes dbo.Lines [dynamic]
--   dbo.P14: writes dbo.Lines [dynamic]
--   dbo.P15: writes dbo.Lines [dynamic]
--   dbo.P16: writes dbo.Lines [dynamic]
--   dbo.P17: writes dbo.Lines [dynamic]
--   dbo.P18: writes dbo.Lines [dynamic]
--   dbo.P19: writes dbo.Lines [dynamic]
--   dbo.P20: writes dbo.Lines [dynamic]
--   dbo.P21: writes dbo.Lines [dynamic]
--   dbo.P22: writes dbo.Lines [dynamic]
--   dbo.P_assigned: writes dbo.Lines [dynamic]
--   dbo.P_nvarchar: writes dbo.Lines [dynamic]
--   dbo.P_own: writes dbo.Lines [dynamic]
--   dbo.P_own_assigned: writes dbo.Lines [dynamic]
--   dbo.P_sysname: writes dbo.Lines [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @v.
--   HW3001: This SQL is put together at run time and its text is not known: @v.
--   HW3001: This SQL is put together at run time and its text is not known: @v.
--   HW3001: This SQL is put together at run time and its text is not known: @v.
--   HW3002: The name dbo.Lines_{@v} is only partly known at run time; no edge is drawn.
