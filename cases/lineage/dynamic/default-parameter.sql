-- The default of a parameter is not known: a caller may pass another.
-- catalog: sales

CREATE PROCEDURE dbo.P @table sysname = N'Orders' AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @table);

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.{@table} is only partly known at run time; no edge is drawn.
