-- A procedure finds a table of its own schema before that of dbo.
-- catalog: sales

CREATE PROCEDURE stage.P AS INSERT INTO dbo.Facts (CustomerId, Name) SELECT c.Id, c.Name FROM Customers AS c;
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.Facts (CustomerId, Name) SELECT c.Id, c.Name FROM Customers AS c;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   stage.P: reads stage.Customers
--   stage.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
--   stage.P: dbo.Facts.CustomerId <- stage.Customers.Id
--   stage.P: dbo.Facts.Name <- stage.Customers.Name
