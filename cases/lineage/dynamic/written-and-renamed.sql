-- A text that fills a table and renames it at one place: what it wrote belongs to the new name.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname = N'Archive_new';
EXEC (N'INSERT INTO dbo.' + @name + N' (Id) SELECT Id FROM dbo.Orders; EXEC sp_rename ''dbo.' + @name + N''', ''Archive'';');

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
