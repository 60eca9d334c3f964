-- A hint that is not known hides nothing of the text around it.
-- catalog: sales

CREATE PROCEDURE dbo.P @hint nvarchar(50), @option nvarchar(50) AS
BEGIN
  EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders WITH (' + @hint + N')');
  EXEC (N'INSERT INTO dbo.Facts (Name) SELECT c.Name FROM dbo.Customers AS c WITH (READPAST, ' + @hint + N') OPTION (MAXDOP 1, ' + @option + N')');
  EXEC (N'CREATE INDEX i ON dbo.Lines (Qty) WITH (' + @option + N'); DELETE FROM dbo.Settings');
  EXEC (N'BULK INSERT dbo.Products FROM ''products.csv'' WITH (' + @hint + N')');
END

-- lineage:
--   dbo.P: reads [@products.csv] [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   dbo.P: writes dbo.Products [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @hint.
--   HW3001: This SQL is put together at run time and its text is not known: @hint.
--   HW3001: This SQL is put together at run time and its text is not known: @option.
--   HW3001: This SQL is put together at run time and its text is not known: @hint.
