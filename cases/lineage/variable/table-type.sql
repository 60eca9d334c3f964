-- A variable of a table type has the columns of the type.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @ids dbo.IdList;
INSERT INTO @ids SELECT c.Id, c.Name FROM dbo.Customers AS c;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT * FROM @ids;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
