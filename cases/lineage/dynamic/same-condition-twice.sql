-- A condition that is asked twice is answered the same.
-- catalog: sales

CREATE PROCEDURE dbo.P @orders bit AS
DECLARE @target sysname = CASE WHEN @orders = 1 THEN N'dbo.Archive' ELSE N'dbo.Countries' END;
DECLARE @source sysname = CASE WHEN @orders = 1 THEN N'dbo.Orders' ELSE N'dbo.Products' END;
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Countries [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Countries.Id <- dbo.Products.Id [dynamic]
