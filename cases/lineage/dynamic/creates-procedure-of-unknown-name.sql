-- A procedure of a name that only the run knows is told by the pattern of its name.
-- catalog: sales

CREATE PROCEDURE dbo.P @table sysname AS
EXEC (N'CREATE PROCEDURE dbo.Load_' + @table + N' AS TRUNCATE TABLE dbo.Orders');

-- lineage:
--   HW3002: The name dbo.Load_{@table} is only partly known at run time; no edge is drawn.
--   HW3004: The construct CREATE PROCEDURE dbo.Load_{@table} in dynamic SQL is not followed.
