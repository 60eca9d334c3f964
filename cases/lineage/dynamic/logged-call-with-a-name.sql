-- An entry of the query log stands for all that differ from it in values alone: the table that it passes the name of is not drawn.
-- logged: EXEC dbo.CountOf N'dbo.Orders'
-- catalog: sales

CREATE PROCEDURE dbo.CountOf @table sysname AS
BEGIN
    DECLARE @sql nvarchar(max) = N'SELECT COUNT(*) FROM ' + @table;
    EXEC (@sql);
END;

-- lineage:
--   HW3002: The name {@table} is only partly known at run time; no edge is drawn.
