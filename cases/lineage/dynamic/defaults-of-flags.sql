-- A number that is not known stays one whatever ISNULL puts in its place: many such flags make no ways of their own.
-- catalog: sales

CREATE PROCEDURE dbo.P @option0 bit, @option1 bit, @option2 bit, @option3 bit, @option4 bit, @option5 bit, @option6 bit, @option7 bit, @option8 bit AS
DECLARE @sql nvarchar(400) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders';
SET @option0 = ISNULL(@option0, 0);
SET @option1 = ISNULL(@option1, 0);
SET @option2 = ISNULL(@option2, 0);
SET @option3 = ISNULL(@option3, 0);
SET @option4 = ISNULL(@option4, 0);
SET @option5 = ISNULL(@option5, 0);
SET @option6 = ISNULL(@option6, 0);
SET @option7 = ISNULL(@option7, 0);
SET @option8 = ISNULL(@option8, 0);
IF @option0 + @option1 + @option2 + @option3 + @option4 + @option5 + @option6 + @option7 + @option8 > 0
  SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Customers';
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
