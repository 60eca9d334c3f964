-- A text in a text in a text in a text is followed; one deeper is told.
-- catalog: sales

CREATE PROCEDURE dbo.Four AS
DECLARE @text nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';
SET @text = N'EXEC (N''' + REPLACE(@text, N'''', N'''''') + N''')';
SET @text = N'EXEC (N''' + REPLACE(@text, N'''', N'''''') + N''')';
SET @text = N'EXEC (N''' + REPLACE(@text, N'''', N'''''') + N''')';
EXEC (@text);
GO
CREATE PROCEDURE dbo.Five AS
DECLARE @text nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Products';
SET @text = N'EXEC (N''' + REPLACE(@text, N'''', N'''''') + N''')';
SET @text = N'EXEC (N''' + REPLACE(@text, N'''', N'''''') + N''')';
SET @text = N'EXEC (N''' + REPLACE(@text, N'''', N'''''') + N''')';
SET @text = N'EXEC (N''' + REPLACE(@text, N'''', N'''''') + N''')';
EXEC (@text);

-- lineage:
--   dbo.Four: reads dbo.Orders [dynamic]
--   dbo.Four: writes dbo.Archive [dynamic]
--   dbo.Four: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: there is more text that runs text than is followed.
