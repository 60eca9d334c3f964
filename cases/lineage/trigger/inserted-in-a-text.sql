-- The text that a trigger runs does not see inserted: there it is a table like any other name; a temp table filled from it is seen.
CREATE TABLE dbo.Product (Id int, Category nvarchar(50));
CREATE TABLE dbo.Audit (ProductId int, Category nvarchar(50));
GO
CREATE TRIGGER dbo.Watch ON dbo.Product AFTER INSERT AS
BEGIN
  SELECT * INTO #rows FROM inserted;
  EXEC (N'INSERT INTO dbo.Audit (ProductId) SELECT r.Id FROM #rows AS r');
  EXEC sys.sp_executesql N'INSERT INTO dbo.Audit (Category) SELECT i.Category FROM inserted AS i';
END;

-- lineage:
--   dbo.Watch: reads dbo.Product
--   dbo.Watch: reads dbo.inserted [dynamic]
--   dbo.Watch: writes dbo.Audit [dynamic]
--   dbo.Watch: dbo.Audit.Category <- dbo.inserted.Category [dynamic]
--   dbo.Watch: dbo.Audit.ProductId <- dbo.Product.Id [dynamic]
