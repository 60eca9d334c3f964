-- What is called or run without being known may set what it is given: no way is taken for the only one.
-- catalog: sales

CREATE PROCEDURE dbo.OfPartlyKnownName @database sysname AS
DECLARE @version int = 1, @status int = 0, @name nvarchar(300) = QUOTENAME(@database) + N'.dbo.GetVersion';
EXEC @status = @name @version OUTPUT;
IF @version = 1 OR @status = 0 RETURN;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o');
GO
CREATE PROCEDURE dbo.OfUnknownText @text nvarchar(max) AS
DECLARE @found int = 0;
EXEC sp_executesql @text, N'@found int OUTPUT', @found OUTPUT;
IF @found = 0 RETURN;
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT l.Price FROM dbo.Lines AS l');
GO
CREATE PROCEDURE dbo.OfUnreadableText AS
DECLARE @found int = 0;
EXEC sp_executesql N'SELECT @n = COUNT(*) FROM FROM', N'@n int OUTPUT', @n = @found OUTPUT;
IF @found = 0 RETURN;
EXEC (N'INSERT INTO dbo.Facts (Amount) SELECT l.Price FROM dbo.Lines AS l');
GO
CREATE PROCEDURE dbo.OnAnotherServer @least int AS
DECLARE @found int = 0;
EXEC (N'BEGIN SELECT b.Id FROM Remote.dbo.Bills AS b WHERE b.Sum > ?; SET @x = 1; END', @least, @found OUTPUT) AT Branch;
IF @found = 0 RETURN;
EXEC (N'INSERT INTO dbo.Facts (Name) SELECT p.Name FROM dbo.Products AS p');

-- lineage:
--   dbo.OfPartlyKnownName: reads dbo.Orders [dynamic]
--   dbo.OfPartlyKnownName: writes dbo.Archive [dynamic]
--   dbo.OfUnknownText: reads dbo.Lines [dynamic]
--   dbo.OfUnknownText: writes dbo.Archive [dynamic]
--   dbo.OfUnreadableText: reads dbo.Lines [dynamic]
--   dbo.OfUnreadableText: writes dbo.Facts [dynamic]
--   dbo.OnAnotherServer: reads Branch.Remote.dbo.Bills [dynamic]
--   dbo.OnAnotherServer: reads dbo.Products [dynamic]
--   dbo.OnAnotherServer: writes dbo.Facts [dynamic]
--   dbo.OfPartlyKnownName: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.OfUnknownText: dbo.Archive.Total <- dbo.Lines.Price [dynamic]
--   dbo.OfUnreadableText: dbo.Facts.Amount <- dbo.Lines.Price [dynamic]
--   dbo.OnAnotherServer: dbo.Facts.Name <- dbo.Products.Name [dynamic]
--   HW3002: The name [{@database}].dbo.GetVersion is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @text.
--   HW3001: This SQL is put together at run time and its text is not known: it cannot be read: Expected a table here, found FROM.
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
