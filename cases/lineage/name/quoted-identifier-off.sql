-- With QUOTED_IDENTIFIER OFF text in double quotes is a string, no column.
-- catalog: sales

SET QUOTED_IDENTIFIER OFF;
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.Facts (CustomerId, Name) SELECT c.Id, "Name" FROM dbo.Customers AS c;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
