-- A cursor that each of two branches declares has the rows of its branch, on the way that went there.
-- catalog: sales

CREATE PROCEDURE dbo.P @orders bit AS
DECLARE @name sysname, @target sysname = N'Facts (CustomerId)';
IF @orders = 1
BEGIN
  DECLARE c CURSOR FOR SELECT n FROM (VALUES (N'Orders')) AS l (n);
  SET @target = N'Archive (Id)';
END
ELSE DECLARE c CURSOR FOR SELECT n FROM (VALUES (N'Products')) AS l (n);
OPEN c;
FETCH NEXT FROM c INTO @name;
EXEC (N'INSERT INTO dbo.' + @target + N' SELECT Id FROM dbo.' + @name);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Products.Id [dynamic]
