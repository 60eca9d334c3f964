-- What a text is passed and runs is followed however short the variable is; what it is passed as a value needs no remark.
-- catalog: sales

CREATE PROCEDURE dbo.Runs AS
DECLARE @inner nvarchar(60) = N'DELETE FROM dbo.Orders';
EXEC sp_executesql N'EXEC (@x)', N'@x nvarchar(60)', @x = @inner;
GO
CREATE PROCEDURE dbo.RunsNamed AS
DECLARE @table varchar(20) = 'dbo.Lines';
EXEC sp_executesql N'EXEC (''TRUNCATE TABLE '' + @t)', N'@t varchar(20)', @table;
GO
CREATE PROCEDURE dbo.Compares @note nvarchar(60) AS
EXEC sp_executesql N'DELETE FROM dbo.Orders WHERE Note = @x', N'@x nvarchar(60)', @x = @note;
GO
CREATE PROCEDURE dbo.RunsUnknown @inner nvarchar(60) AS
EXEC sp_executesql N'EXEC (@x)', N'@x nvarchar(60)', @x = @inner;

-- lineage:
--   dbo.Compares: writes dbo.Orders [dynamic]
--   dbo.Runs: writes dbo.Orders [dynamic]
--   dbo.RunsNamed: writes dbo.Lines [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @inner.
