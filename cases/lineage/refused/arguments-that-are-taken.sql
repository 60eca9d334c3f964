-- Defaults, table and cursor parameters may be left out, names in any order and letters; nothing is said of a procedure that several texts make or that cannot be read.
-- catalog: sales

CREATE PROCEDURE dbo.Move @from date, @to date = NULL, @ids dbo.IdList READONLY, @list CURSOR VARYING OUTPUT AS
DELETE FROM dbo.Archive WHERE OrderDate BETWEEN @from AND @to;
GO
CREATE PROCEDURE dbo.Twice @a int AS DELETE FROM dbo.Archive WHERE Id = @a;
GO
ALTER PROCEDURE dbo.Twice @a int, @b int AS DELETE FROM dbo.Archive WHERE Id = @a + @b;
GO
CREATE PROCEDURE dbo.Unread @a int, @b ??? AS DELETE FROM dbo.Archive WHERE Id = @a;
GO
CREATE PROCEDURE dbo.MoveAll @names nvarchar(max) AS
EXEC dbo.Move '2024-01-01';
EXEC dbo.Move @TO = DEFAULT, @From = '2024-01-01';
EXEC dbo.Twice 1;
EXEC dbo.Unread 1, 2, 3;
EXEC dbo.NotHere 1, @x = 2;
EXEC sp_executesql N'SELECT @a', N'@a int', @a = 1;
EXEC (N'EXEC dbo.Move ' + @names);
GO

-- lineage:
--   dbo.Move: writes dbo.Archive
--   dbo.MoveAll: calls dbo.Move [parsed, dynamic]
--   dbo.MoveAll: calls dbo.NotHere
--   dbo.MoveAll: calls dbo.Twice
--   dbo.MoveAll: calls dbo.Unread
--   dbo.Twice: writes dbo.Archive
--   dbo.Unread: writes dbo.Archive
--   HW1001: Expected a name here, found ?.
--   HW3001: This SQL is put together at run time and its text is not known: @names.
