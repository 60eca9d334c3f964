-- Over rows that are not known, `@list = @list + …` grows; `@list = @first + …` holds one row, or none.
-- catalog: sales

CREATE PROCEDURE dbo.Grows AS
DECLARE @list nvarchar(max) = N'1', @first nvarchar(50) = N'1', @last nvarchar(200);
SELECT @list = @list + N', 2', @last = Value FROM dbo.Settings;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Note = ''' + @last + N''' AND Id = CHOOSE(1, ' + @list + N')');
GO
CREATE PROCEDURE dbo.Holds AS
DECLARE @list nvarchar(max) = N'1', @first nvarchar(50) = N'1', @last nvarchar(200);
SELECT @list = @first + N', 2', @last = Value FROM dbo.Settings;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Note = ''' + @last + N''' AND Id = CHOOSE(1, ' + @list + N')');

-- lineage:
--   dbo.Grows: reads dbo.Orders [dynamic]
--   dbo.Grows: reads dbo.Settings
--   dbo.Grows: writes dbo.Archive [dynamic]
--   dbo.Holds: reads dbo.Orders [dynamic]
--   dbo.Holds: reads dbo.Settings
--   dbo.Holds: writes dbo.Archive [dynamic]
--   dbo.Grows: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Grows: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.Grows: dbo.Archive.Id <~ dbo.Orders.Note (filter) [dynamic]
--   dbo.Grows: dbo.Archive.Id <~ dbo.Settings.Value (filter) [dynamic]
--   dbo.Holds: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Holds: dbo.Archive.Id <~ dbo.Orders.Id (filter) [dynamic]
--   dbo.Holds: dbo.Archive.Id <~ dbo.Orders.Note (filter) [dynamic]
--   dbo.Holds: dbo.Archive.Id <~ dbo.Settings.Value (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: how often @list + N', 2' is repeated.
