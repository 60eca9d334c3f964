-- With QUOTED_IDENTIFIER ON the same text is a column.
-- catalog: sales

SET QUOTED_IDENTIFIER ON;
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.Facts (CustomerId, Name) SELECT c.Id, "Name" FROM dbo.Customers AS c;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
