-- Behind GO a variable is another one, its value gone, in texts that run too; temp tables and global cursors live on, and a RETURN ends its batch only.
-- catalog: sales

DECLARE @v decimal(18, 2) = (SELECT MAX(Price) FROM dbo.Products), @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Amount) SELECT Total FROM dbo.Orders;';
DECLARE @t TABLE (Total decimal(18, 2));
INSERT INTO @t (Total) VALUES (@v);
SELECT Id INTO #n FROM dbo.Products;
DECLARE c CURSOR GLOBAL FOR SELECT CustomerId FROM dbo.Orders;
OPEN c;
EXEC (@sql);
GO
DECLARE @v decimal(18, 2), @sql nvarchar(max), @id int;
DECLARE @t TABLE (Total decimal(18, 2));
FETCH NEXT FROM c INTO @id;
SET @sql = ISNULL(@sql, N'') + N'INSERT INTO dbo.Facts (Name) SELECT Name FROM dbo.Customers;';
EXEC (@sql);
INSERT INTO dbo.Archive (Total) VALUES (@v);
INSERT INTO dbo.Archive (Total) SELECT Total FROM @t;
INSERT INTO dbo.Archive (Id, CustomerId) SELECT Id, @id FROM #n;
RETURN;
GO
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Rank) SELECT Id FROM #n;';
EXEC (@sql);

-- lineage:
--   reads dbo.Customers [dynamic]
--   reads dbo.Orders [parsed, dynamic]
--   reads dbo.Products
--   writes dbo.Archive
--   writes dbo.Facts [dynamic]
--   dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Archive.Id <- dbo.Products.Id
--   dbo.Facts.Amount <- dbo.Orders.Total [dynamic]
--   dbo.Facts.Name <- dbo.Customers.Name [dynamic]
--   dbo.Facts.Rank <- dbo.Products.Id [dynamic]
