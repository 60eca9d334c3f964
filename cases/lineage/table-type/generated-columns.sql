-- An identity column of a table type is not filled by an INSERT without a column list.
-- catalog: sales

CREATE TYPE dbo.Numbered AS TABLE (No int IDENTITY, Id int, Twice AS (Id * 2), Label nvarchar(50));
GO
CREATE PROCEDURE dbo.P AS
BEGIN
    DECLARE @t dbo.Numbered;
    INSERT INTO @t SELECT c.Id, c.Name FROM dbo.Customers AS c;
    INSERT INTO dbo.Facts (CustomerId, Name) SELECT t.Id, t.Label FROM @t AS t;
END;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Facts
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.Name <- dbo.Customers.Name
