-- What is looked up in a table is not known; that it may not be found makes no ways of its own.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @a nvarchar(200), @b nvarchar(200), @c nvarchar(200), @d nvarchar(200), @e nvarchar(200), @f nvarchar(200), @g nvarchar(200);
SELECT @a = Value FROM dbo.Settings WHERE Name = N'a';
SELECT @b = Value FROM dbo.Settings WHERE Name = N'b';
SELECT @c = Value FROM dbo.Settings WHERE Name = N'c';
SELECT @d = Value FROM dbo.Settings WHERE Name = N'd';
SELECT @e = Value FROM dbo.Settings WHERE Name = N'e';
SELECT @f = Value FROM dbo.Settings WHERE Name = N'f';
SELECT @g = Value FROM dbo.Settings WHERE Name = N'g';
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Note IN (''' + @a + N''', ''' + @b + N''', ''' + @c + N''', ''' + @d
  + N''', ''' + @e + N''', ''' + @f + N''', ''' + @g + N''')');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Note (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Settings.Name (filter) [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Settings.Value (filter) [dynamic]
