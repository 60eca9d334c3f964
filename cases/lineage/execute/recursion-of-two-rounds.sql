-- A procedure calls itself with its parameters turned round: what is in the first comes to the third in two steps.
-- catalog: sales

CREATE PROCEDURE dbo.Turn @a int OUTPUT, @b int OUTPUT, @c int OUTPUT AS
IF @a IS NULL SELECT @a = MAX(o.Id) FROM dbo.Orders AS o;
ELSE EXEC dbo.Turn @b OUTPUT, @c OUTPUT, @a OUTPUT;
GO
CREATE PROCEDURE dbo.Take AS
DECLARE @a int, @b int, @c int;
EXEC dbo.Turn @a OUTPUT, @b OUTPUT, @c OUTPUT;
INSERT INTO dbo.Archive (Id) VALUES (@c);

-- lineage:
--   dbo.Take: calls dbo.Turn
--   dbo.Take: writes dbo.Archive
--   dbo.Turn: calls dbo.Turn
--   dbo.Turn: reads dbo.Orders
--   dbo.Take: dbo.Archive.Id <- dbo.Orders.Id (aggregation)
