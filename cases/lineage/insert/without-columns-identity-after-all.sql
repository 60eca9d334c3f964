-- A column that is likely counted, for SELECT … INTO took it from one that is, is not where an INSERT gives it a value.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT c.Id, c.Name INTO #c FROM dbo.Customers AS c;
INSERT INTO #c SELECT p.Id, p.Name FROM dbo.Products AS p;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT Id, Name FROM #c;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Products
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.CustomerId <- dbo.Products.Id
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
--   dbo.P: dbo.Facts.Name <- dbo.Products.Name
