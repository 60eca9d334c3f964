-- A list holds on each way what was put into it there, also once nobody knows which way it was.
-- catalog: sales

CREATE PROCEDURE dbo.P @orders bit AS
DECLARE @name sysname = N'Products', @sql nvarchar(max) = N'';
CREATE TABLE #list (n sysname);
IF @orders = 1 SET @name = N'Orders';
INSERT INTO #list (n) VALUES (@name);
SELECT @name = N'', @orders = NULL;
INSERT INTO #list (n) VALUES (N'Customers');
SELECT @sql += N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + n + N';' FROM #list;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
