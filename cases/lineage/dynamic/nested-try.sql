-- CATCH can see whatever a variable held in its TRY, in a TRY within it too, before and behind that.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @source nvarchar(50) = N'Customers';
BEGIN TRY
  BEGIN TRY
    SET @source = N'Orders';
    EXEC (N'DELETE FROM dbo.Audit');
    SET @source = N'Products';
    EXEC (N'DELETE FROM dbo.Audit');
  END TRY
  BEGIN CATCH
    SET @source = N'Countries';
  END CATCH;
  SET @source = N'OpenOrders';
  EXEC (N'DELETE FROM dbo.Audit');
  SET @source = N'Archive';
END TRY
BEGIN CATCH
  EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @source);
END CATCH;
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.' + @source);

-- lineage:
--   dbo.P: reads dbo.Archive [dynamic]
--   dbo.P: reads dbo.Countries [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.OpenOrders [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Archive.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Countries.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.OpenOrders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Archive.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Countries.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.OpenOrders.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Facts.CustomerId <- dbo.Products.Id [dynamic]
