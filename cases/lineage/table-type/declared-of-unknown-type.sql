-- A variable of a table type that the catalog does not have still hands on its columns by name.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
    DECLARE @t lib.Rows;
    INSERT INTO @t (Id, Label) SELECT c.Id, c.Name FROM dbo.Customers AS c;
    INSERT INTO dbo.Facts (CustomerId, Name) SELECT r.Id, r.Label FROM @t AS r;
END;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
