-- A column that a text adds to a table of the catalog is known behind it, to another text and to the module; one that it drops is not.
-- catalog: sales

CREATE PROCEDURE dbo.SplitNames AS
BEGIN
  EXEC ('ALTER TABLE dbo.Customers ADD FirstName nvarchar(50) NULL, Initial nchar(1) NULL');
  EXEC sp_executesql N'UPDATE dbo.Customers SET FirstName = LEFT(Name, CHARINDEX('' '', Name))';
  UPDATE dbo.Customers SET Initial = LEFT(FirstName, 1);
  EXEC ('ALTER TABLE dbo.Customers DROP COLUMN City');
  INSERT INTO dbo.Facts (Name) SELECT Initial + City FROM dbo.Customers;
END

-- lineage:
--   dbo.SplitNames: reads dbo.Customers
--   dbo.SplitNames: writes dbo.Customers [parsed, dynamic]
--   dbo.SplitNames: writes dbo.Facts
--   dbo.SplitNames: dbo.Customers.FirstName <- dbo.Customers.Name (transformation) [dynamic]
--   dbo.SplitNames: dbo.Customers.Initial <- dbo.Customers.FirstName (transformation)
--   dbo.SplitNames: dbo.Facts.Name <- dbo.Customers.Initial (transformation)
--   HW2003: None of the sources here has a column City.
