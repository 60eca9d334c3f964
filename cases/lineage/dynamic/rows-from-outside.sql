-- Rows that a file, a queue or a text that is not known brings into a temp table: it is no longer known to be empty.
-- catalog: sales

CREATE PROCEDURE dbo.FromFile AS
CREATE TABLE #rows (Id int);
BULK INSERT #rows FROM 'c:\in\rows.txt';
IF NOT EXISTS (SELECT * FROM #rows) RETURN;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT o.Id FROM dbo.Orders AS o');
GO
CREATE PROCEDURE dbo.FromFileByText @path nvarchar(200) AS
DECLARE @count int, @load nvarchar(500) = N'BULK INSERT #rows FROM ''' + @path + N'''';
CREATE TABLE #rows (Id int);
EXEC sp_executesql @load;
SELECT @count = COUNT(*) FROM #rows;
IF @count = 0 RETURN;
EXEC (N'INSERT INTO dbo.Archive (Total) SELECT l.Price FROM dbo.Lines AS l');
GO
CREATE PROCEDURE dbo.FromUnknownText @text nvarchar(max) AS
CREATE TABLE #rows (Id int);
EXEC (@text);
IF NOT EXISTS (SELECT * FROM #rows) RETURN;
EXEC (N'INSERT INTO dbo.Facts (Amount) SELECT l.Price FROM dbo.Lines AS l');
GO
CREATE PROCEDURE dbo.FromQueue AS
DECLARE @rows TABLE (Body varbinary(max));
RECEIVE message_body FROM dbo.Inbox INTO @rows;
IF NOT EXISTS (SELECT * FROM @rows) RETURN;
EXEC (N'INSERT INTO dbo.Facts (Name) SELECT p.Name FROM dbo.Products AS p');
GO
CREATE PROCEDURE dbo.StaysEmpty AS
CREATE TABLE #rows (Id int);
EXEC (N'DELETE FROM dbo.Audit');
IF NOT EXISTS (SELECT * FROM #rows) RETURN;
EXEC (N'INSERT INTO dbo.Facts (Rank) SELECT p.Id FROM dbo.Products AS p');

-- lineage:
--   dbo.FromFile: reads [@c:\in\rows.txt]
--   dbo.FromFile: reads dbo.Orders [dynamic]
--   dbo.FromFile: writes dbo.Archive [dynamic]
--   dbo.FromFileByText: reads dbo.Lines [dynamic]
--   dbo.FromFileByText: writes dbo.Archive [dynamic]
--   dbo.FromQueue: reads dbo.Products [dynamic]
--   dbo.FromQueue: writes dbo.Facts [dynamic]
--   dbo.FromUnknownText: reads dbo.Lines [dynamic]
--   dbo.FromUnknownText: writes dbo.Facts [dynamic]
--   dbo.StaysEmpty: writes dbo.Audit [dynamic]
--   dbo.FromFile: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.FromFileByText: dbo.Archive.Total <- dbo.Lines.Price [dynamic]
--   dbo.FromQueue: dbo.Facts.Name <- dbo.Products.Name [dynamic]
--   dbo.FromUnknownText: dbo.Facts.Amount <- dbo.Lines.Price [dynamic]
--   HW3002: The name {@path} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: @text.
--   HW3001: This SQL is put together at run time and its text is not known: no way leads here.
