-- Behind a text the variables and table variables of the module hold what they held; those of the text are gone.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @amount decimal(18, 2) = (SELECT MAX(Total) FROM dbo.Orders);
DECLARE @rows TABLE (Id int);
INSERT INTO @rows (Id) SELECT Id FROM dbo.Orders;
EXEC (N'DECLARE @amount decimal(18, 2) = (SELECT MAX(Price) FROM dbo.Products);
DECLARE @rows TABLE (Id int);
INSERT INTO @rows (Id) SELECT Id FROM dbo.Products;
INSERT INTO dbo.Facts (Amount, CustomerId) SELECT @amount, Id FROM @rows');
INSERT INTO dbo.Archive (Total, Id) SELECT @amount, Id FROM @rows;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total (aggregation)
--   dbo.P: dbo.Facts.Amount <- dbo.Products.Price (aggregation) [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Products.Id [dynamic]
