-- What is written under the old name behind a rename belongs to that name; what both names were given belongs to the new one.
-- catalog: sales

CREATE PROCEDURE dbo.Again AS
INSERT INTO dbo.Loading (Id) SELECT Id FROM dbo.Orders;
EXEC sp_rename N'dbo.Loading', N'Loaded';
INSERT INTO dbo.Loading (Id) SELECT Id FROM dbo.Products;
GO
CREATE PROCEDURE dbo.Both AS
INSERT INTO dbo.Kept (Id) SELECT Id FROM dbo.Customers;
DROP TABLE dbo.Kept;
EXEC (N'INSERT INTO dbo.Fresh (Id) SELECT Id FROM dbo.Customers');
EXEC sp_rename N'dbo.Fresh', N'Kept';

-- lineage:
--   dbo.Again: reads dbo.Orders
--   dbo.Again: reads dbo.Products
--   dbo.Again: writes dbo.Loaded
--   dbo.Again: writes dbo.Loading
--   dbo.Both: reads dbo.Customers [parsed, dynamic]
--   dbo.Both: writes dbo.Kept [parsed, dynamic]
--   dbo.Again: dbo.Loaded.Id <- dbo.Orders.Id
--   dbo.Again: dbo.Loading.Id <- dbo.Products.Id
--   dbo.Both: dbo.Kept.Id <- dbo.Customers.Id [parsed, dynamic]
