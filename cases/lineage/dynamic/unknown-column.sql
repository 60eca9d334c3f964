-- A column whose name only the caller knows gives no edge and hides no other.
-- catalog: sales

CREATE PROCEDURE dbo.P @column sysname AS
EXEC (N'INSERT INTO dbo.Archive (Id, Total) SELECT Id, ' + @column + N' FROM dbo.Orders');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @column.
