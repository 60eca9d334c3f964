-- A token that a parameter replaces is a pattern; the other token is known.
-- catalog: sales

CREATE PROCEDURE dbo.P @source sysname AS
DECLARE @sql nvarchar(max) = N'INSERT INTO {target} (Id) SELECT Id FROM dbo.{source}';
SET @sql = REPLACE(REPLACE(@sql, N'{target}', N'dbo.Archive'), N'{source}', @source);
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.{@source} is only partly known at run time; no edge is drawn.
