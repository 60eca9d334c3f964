-- Hints that a script puts in front of others with their comma: no one hint can stand in the hole, nothing can.
-- catalog: sales

CREATE PROCEDURE dbo.P @hints nvarchar(100) AS
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o OPTION (' + @hints + N' FORCE ORDER)');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @hints.
