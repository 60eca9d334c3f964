-- EXPLAIN tells how its statement would run, and runs nothing; the statement behind it does, and a procedure may have that name.
-- catalog: sales

EXPLAIN WITH_RECOMMENDATIONS
SELECT Id FROM dbo.Customers;
GO
DECLARE @i int = 1;
EXPLAIN INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders;
EXPLAIN CREATE TABLE dbo.Made WITH (HEAP) AS SELECT Id FROM dbo.Products;
EXPLAIN WITH c AS (SELECT Id FROM dbo.Orders) UPDATE c SET Id = 1;
INSERT INTO dbo.Facts (CustomerId) SELECT Id FROM dbo.Customers;
GO
CREATE PROCEDURE dbo.Explain @name nvarchar(50) AS
INSERT INTO dbo.Settings (Name) SELECT Name FROM dbo.Products WHERE Name = @name;
GO
Explain N'x'
INSERT INTO dbo.Audit (What) SELECT Name FROM dbo.Countries;

-- lineage:
--   calls dbo.Explain
--   dbo.Explain: reads dbo.Products
--   dbo.Explain: writes dbo.Settings
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Audit
--   writes dbo.Facts
--   dbo.Audit.What <- dbo.Countries.Name
--   dbo.Explain: dbo.Settings.Name <- dbo.Products.Name
--   dbo.Explain: dbo.Settings.Name <~ dbo.Products.Name (filter)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
