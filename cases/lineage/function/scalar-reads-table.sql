-- A scalar function reads its own tables; who calls it reads the function and gets its arguments, not those tables.
-- catalog: sales

CREATE FUNCTION dbo.CountryOf (@customer int) RETURNS nvarchar(50) AS
BEGIN
    DECLARE @name nvarchar(50);
    SELECT @name = k.Name FROM dbo.Customers AS c JOIN dbo.Countries AS k ON k.Id = c.CountryId WHERE c.Id = @customer;
    RETURN @name;
END;
GO
INSERT INTO dbo.Facts (CustomerId, Name) SELECT o.CustomerId, dbo.CountryOf(o.CustomerId) FROM dbo.Orders AS o;

-- lineage:
--   dbo.CountryOf: reads dbo.Countries
--   dbo.CountryOf: reads dbo.Customers
--   reads dbo.CountryOf
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Facts.Name <- dbo.Orders.CustomerId (transformation)
