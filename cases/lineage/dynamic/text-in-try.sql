-- What the variables of a text hold is nothing that CATCH of the module could see.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @amount decimal(18, 2), @source nvarchar(50) = N'Products';
BEGIN TRY
  EXEC (N'DECLARE @amount decimal(18, 2) = (SELECT MAX(Total) FROM dbo.Orders), @source nvarchar(50) = N''Orders'';
EXEC (N''INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.'' + @source)');
END TRY
BEGIN CATCH
  INSERT INTO dbo.Facts (Amount) VALUES (@amount);
  EXEC (N'INSERT INTO dbo.Archive (Total) SELECT Price FROM dbo.' + @source);
END CATCH;

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Products [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Archive.Total <- dbo.Products.Price [dynamic]
