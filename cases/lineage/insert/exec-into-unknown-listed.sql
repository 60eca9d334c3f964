-- With a column list the rows of a procedure find their columns in a table that nobody told the columns of.
-- catalog: sales

CREATE PROCEDURE dbo.Names AS SELECT c.Name, c.City FROM dbo.Customers AS c;
GO
INSERT INTO mart.Unknown (A, B) EXEC dbo.Names;

-- lineage:
--   calls dbo.Names
--   dbo.Names: reads dbo.Customers
--   writes mart.Unknown
--   mart.Unknown.A <- dbo.Customers.Name
--   mart.Unknown.B <- dbo.Customers.City
