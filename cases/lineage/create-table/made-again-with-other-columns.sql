-- INSERT without a column list goes by the columns that the module has just made, not by those of the catalog.
-- catalog: sales
CREATE PROCEDURE dbo.Rebuild AS
BEGIN
  DROP TABLE dbo.Countries;
  CREATE TABLE dbo.Countries (Number int IDENTITY, Label nvarchar(50), Code int, Twice AS Code * 2);
  INSERT INTO dbo.Countries SELECT c.Name, c.Id FROM dbo.Customers AS c;
END;

-- lineage:
--   dbo.Rebuild: reads dbo.Customers
--   dbo.Rebuild: writes dbo.Countries
--   dbo.Rebuild: dbo.Countries.Code <- dbo.Customers.Id
--   dbo.Rebuild: dbo.Countries.Label <- dbo.Customers.Name
