-- What a path finds depends on the variables that it names, once or twice: on each way it is another. Between quotes their names are not followed.
-- catalog: sales

CREATE PROCEDURE dbo.Twice AS
DECLARE @sql nvarchar(max), @wanted nvarchar(20) = N'Facts', @x xml = N'<t n="Audit"/><t n="Facts" of="Facts"/>';
SET @sql = N'TRUNCATE TABLE dbo.' + @x.value('(/t[@n = sql:variable("@wanted") and @of = sql:variable("@wanted")]/@n)[1]', 'sysname');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Two AS
DECLARE @sql nvarchar(max), @wanted nvarchar(20) = N'Facts', @kind nvarchar(20) = N'fact', @x xml = N'<t n="Audit"/><t n="Facts" of="fact"/>';
SET @sql = N'TRUNCATE TABLE dbo.' + @x.value('(/t[@n = sql:variable("@wanted") and @of = sql:variable("@kind")]/@n)[1]', 'sysname');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OnTwoWays @all bit AS
DECLARE @sql nvarchar(max), @wanted nvarchar(20), @x xml = N'<t n="Audit" by="What"/><t n="Facts" by="Name"/>';
IF @all = 1 SET @wanted = N'Audit' ELSE SET @wanted = N'Facts';
SET @sql = @x.value('(/t[@n = sql:variable("@wanted")]/@by)[1]', 'sysname');
EXEC (N'INSERT INTO dbo.' + @wanted + N' (' + @sql + N') SELECT Note FROM dbo.Orders');
GO
CREATE PROCEDURE dbo.Quoted AS
DECLARE @sql nvarchar(max), @wanted nvarchar(20) = N'Facts', @x xml = N'<t n="Facts"/>';
SET @sql = N'TRUNCATE TABLE dbo.' + @x.value('concat((/t/@n)[1], ''sql:variable("@wanted")'')', 'sysname');
EXEC (@sql);

-- lineage:
--   dbo.OnTwoWays: reads dbo.Orders [dynamic]
--   dbo.OnTwoWays: writes dbo.Audit [dynamic]
--   dbo.OnTwoWays: writes dbo.Facts [dynamic]
--   dbo.Twice: writes dbo.Facts [dynamic]
--   dbo.Two: writes dbo.Facts [dynamic]
--   dbo.OnTwoWays: dbo.Audit.What <- dbo.Orders.Note [dynamic]
--   dbo.OnTwoWays: dbo.Facts.Name <- dbo.Orders.Note [dynamic]
--   HW3002: The name dbo.{@x.value('concat((/t/@n)[1], ''sql:variable("@wanted")'')',…} is only partly known at run time; no edge is drawn.
