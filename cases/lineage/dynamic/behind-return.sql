-- Behind RETURN, and where both branches end, no way leads to a text; behind a loop that returns, one does.
-- catalog: sales

CREATE PROCEDURE dbo.Never @i int AS
RETURN;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders');
GO
CREATE PROCEDURE dbo.Neither @i int AS
IF @i = 1 RETURN ELSE THROW 50000, N'no', 1;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders');
GO
CREATE PROCEDURE dbo.Sometimes @i int AS
WHILE @i > 1 RETURN;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Products');
GO
CREATE PROCEDURE dbo.One_Branch @i int AS
IF @i = 1 RETURN ELSE SET @i = 2;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Customers');
GO
CREATE PROCEDURE dbo.Other_Branch @i int AS
IF @i = 1 SET @i = 2 ELSE RETURN;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Countries');

-- lineage:
--   dbo.One_Branch: reads dbo.Customers [dynamic]
--   dbo.One_Branch: writes dbo.Archive [dynamic]
--   dbo.Other_Branch: reads dbo.Countries [dynamic]
--   dbo.Other_Branch: writes dbo.Archive [dynamic]
--   dbo.Sometimes: reads dbo.Products [dynamic]
--   dbo.Sometimes: writes dbo.Archive [dynamic]
--   dbo.One_Branch: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
--   dbo.Other_Branch: dbo.Archive.Id <- dbo.Countries.Id [dynamic]
--   dbo.Sometimes: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: no way leads here.
--   HW3001: This SQL is put together at run time and its text is not known: no way leads here.
