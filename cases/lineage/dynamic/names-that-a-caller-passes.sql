-- A procedure that puts the names which it is given into a text moves what each caller says, also a caller's caller; what nobody says stays a pattern.
-- catalog: sales

CREATE PROCEDURE dbo.Copy_Table @source sysname, @target sysname, @key nvarchar(100) = N'Id' AS
DECLARE @sql nvarchar(max) = N'INSERT INTO ' + @target + N' (Id) SELECT s.' + QUOTENAME(@key) + N' FROM ' + @source + N' AS s;';
EXEC sys.sp_executesql @sql;
GO
CREATE PROCEDURE dbo.Copy_To_Archive @source sysname AS
EXEC dbo.Copy_Table @target = N'dbo.Archive', @source = @source;
GO
CREATE PROCEDURE dbo.Copy_All @other sysname AS
EXEC dbo.Copy_To_Archive N'dbo.Orders';
EXEC dbo.Copy_Table N'dbo.Lines', N'dbo.Stock', N'ProductId';
EXEC dbo.Copy_To_Archive @other;

-- lineage:
--   dbo.Copy_All: calls dbo.Copy_Table
--   dbo.Copy_All: calls dbo.Copy_To_Archive
--   dbo.Copy_Table: reads dbo.Lines [dynamic]
--   dbo.Copy_Table: reads dbo.Orders [dynamic]
--   dbo.Copy_Table: writes dbo.Archive [dynamic]
--   dbo.Copy_Table: writes dbo.Stock [dynamic]
--   dbo.Copy_To_Archive: calls dbo.Copy_Table
--   dbo.Copy_Table: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Copy_Table: dbo.Stock.Id <- dbo.Lines.ProductId [dynamic]
--   HW3002: The name {@target} is only partly known at run time; no edge is drawn.
--   HW3002: The name {@source} is only partly known at run time; no edge is drawn.
--   HW3002: The name s.[{@key}] is only partly known at run time; no edge is drawn.
