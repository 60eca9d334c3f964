-- What belongs together in a branch stays together.
-- catalog: sales

CREATE PROCEDURE dbo.P @orders bit AS
DECLARE @target sysname, @source sysname;
IF @orders = 1
  SELECT @target = N'dbo.Archive', @source = N'dbo.Orders';
ELSE
  SELECT @target = N'dbo.Countries', @source = N'dbo.Products';
EXEC (N'INSERT INTO ' + @target + N' (Id) SELECT Id FROM ' + @source);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Countries [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Countries.Id <- dbo.Products.Id [dynamic]
