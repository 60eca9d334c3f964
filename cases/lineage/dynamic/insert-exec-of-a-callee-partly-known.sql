-- What is not known of a text is told in the words of the script that put it together, also where the text itself runs a procedure or another text.
-- catalog: sales

CREATE PROCEDURE dbo.KeepResult @callee sysname, @schema sysname
AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Audit (What) EXEC dbo.' + @callee + N' 1';
EXEC (@sql);
SET @sql = N'INSERT INTO dbo.Audit (What) EXEC ' + QUOTENAME(@schema) + N'.Names';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.TextOfText @column sysname
AS
DECLARE @sql nvarchar(max) = N'DECLARE @inner nvarchar(max);
SELECT @inner = MAX(' + QUOTENAME(@column) + N') FROM dbo.Settings;
EXEC (@inner);';
EXEC (@sql);

-- lineage:
--   dbo.KeepResult: writes dbo.Audit [dynamic]
--   dbo.TextOfText: reads dbo.Settings [dynamic]
--   HW3002: The name dbo.{@callee} is only partly known at run time; no edge is drawn.
--   HW3003: What dbo.{@callee} returns is not known, so the columns it fills have no source.
--   HW3002: The name [{@schema}].Names is only partly known at run time; no edge is drawn.
--   HW3003: What [{@schema}].Names returns is not known, so the columns it fills have no source.
--   HW3002: The name [{@column}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: MAX([{@column}]).
