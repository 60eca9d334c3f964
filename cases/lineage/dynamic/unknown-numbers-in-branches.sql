-- A number that is not known is one and the same, whatever it is made of: seven choices of it are no choice for the text.
-- catalog: sales

CREATE PROCEDURE dbo.P @mode int AS
DECLARE @a int, @b int, @c int, @d int, @e int, @f int, @g int;
IF @mode > 1 SET @a = YEAR(GETDATE()) ELSE SET @a = MONTH(GETDATE());
IF @mode > 2 SET @b = YEAR(GETDATE()) ELSE SET @b = MONTH(GETDATE());
IF @mode > 3 SET @c = YEAR(GETDATE()) ELSE SET @c = MONTH(GETDATE());
IF @mode > 4 SET @d = YEAR(GETDATE()) ELSE SET @d = MONTH(GETDATE());
IF @mode > 5 SET @e = YEAR(GETDATE()) ELSE SET @e = MONTH(GETDATE());
IF @mode > 6 SET @f = YEAR(GETDATE()) ELSE SET @f = MONTH(GETDATE());
IF @mode > 7 SET @g = YEAR(GETDATE()) ELSE SET @g = MONTH(GETDATE());
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Id IN (' + @a + N', ' + @b + N', ' + @c + N', ' + @d + N', ' + @e + N', ' + @f + N', ' + @g + N')');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
