-- A text that is cast to a number, a date or another value hides no names behind that; cast to a text it may be anything.
-- catalog: sales

CREATE PROCEDURE dbo.P00 @v nvarchar(99) AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE Qty = ' + CAST(CAST(@v + N'0' AS int) AS nvarchar(40));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P01 @v nvarchar(99) AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE Qty = ' + CAST(CAST(@v + N'0' AS date) AS nvarchar(40));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 @v nvarchar(99) AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE Qty = ' + CAST(CAST(@v + N'0' AS money) AS nvarchar(40));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P03 @v nvarchar(99) AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE Qty = ' + CAST(CAST(@v + N'0' AS uniqueidentifier) AS nvarchar(40));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P_text @v nvarchar(99) AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE Qty = ' + CAST(@v + N'0' AS nvarchar(40));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P_xml @v nvarchar(99) AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE Qty = ' + CAST(CAST(@v AS xml) AS nvarchar(40));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P_parsed @v nvarchar(99) AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE Qty = ' + PARSE(N'1' AS nvarchar(40));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P_word AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Lines WHERE Qty = ' + CAST(CAST(N'x' AS int) AS nvarchar(40));
EXEC (@sql);

-- lineage:
--   dbo.P00: writes dbo.Lines [dynamic]
--   dbo.P01: writes dbo.Lines [dynamic]
--   dbo.P02: writes dbo.Lines [dynamic]
--   dbo.P03: writes dbo.Lines [dynamic]
--   dbo.P_parsed: writes dbo.Lines [dynamic]
--   dbo.P_text: writes dbo.Lines [dynamic]
--   dbo.P_word: writes dbo.Lines [dynamic]
--   dbo.P_xml: writes dbo.Lines [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @v.
--   HW3001: This SQL is put together at run time and its text is not known: @v.
--   HW3001: This SQL is put together at run time and its text is not known: PARSE(N'1' AS nvarchar(40)).
