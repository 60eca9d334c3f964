-- Between the parentheses of EXEC, NULL is no text and a number is its digits; in an expression NULL is all of the text.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @none nvarchar(20), @least int = 100, @sql nvarchar(max);
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WHERE Total > ' + @least + @none);
SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Products' + @none;
EXEC (@sql);
EXEC (@none + @none);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <~ dbo.Orders.Total (filter) [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it is NULL here.
--   HW3001: This SQL is put together at run time and its text is not known: it is NULL here.
