-- A hole in front of a name, or of another hole, is part of the name; one with a blank behind it may be anything.
-- catalog: sales

CREATE PROCEDURE dbo.P @prefix nvarchar(10), @part nvarchar(10), @list nvarchar(max) AS
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT ' + @prefix + N'Total FROM dbo.Orders');
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT ' + @prefix + @part + N' FROM dbo.Orders');
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT ' + @list + N' FROM dbo.Orders');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name {@prefix}Total is only partly known at run time; no edge is drawn.
--   HW3002: The name {@prefix}{@part} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @list.
