-- The rows of a procedure into a table that nobody told the columns of: the table is written, and it is said that the columns are left out.
-- catalog: sales

CREATE PROCEDURE dbo.Names AS SELECT c.Name FROM dbo.Customers AS c;
GO
INSERT INTO mart.Unknown EXEC dbo.Names;

-- lineage:
--   calls dbo.Names
--   dbo.Names: reads dbo.Customers
--   writes mart.Unknown
--   HW2010: The columns of mart.Unknown are not known here, so what is written without a column list is left out.
