-- A loop that its condition never lets in is read like any other: values go round in it, and of what runs in it nothing is known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @on bit = 0, @first int, @second int, @sql nvarchar(max) = N'';
WHILE @on = 1
BEGIN
  INSERT INTO dbo.Archive (Id) VALUES (@second);
  SET @second = @first;
  SELECT @first = Id FROM dbo.Orders;
  SET @sql += N'INSERT INTO dbo.Archive (Total) SELECT Total FROM dbo.Orders;';
END;
EXEC (N'INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.Customers;' + @sql);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id [dynamic]
