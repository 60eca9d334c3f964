-- A security policy asks its predicate about the columns of the table that stands behind it; DROP PREDICATE names the table alone.
-- catalog: sales

CREATE FUNCTION dbo.IsOfMyCountry (@country int) RETURNS TABLE WITH SCHEMABINDING AS
RETURN SELECT 1 AS IsVisible WHERE @country = CAST(SESSION_CONTEXT(N'Country') AS int);
GO
CREATE PROCEDURE dbo.HideForeigners AS
BEGIN
  EXEC (N'CREATE SECURITY POLICY dbo.OwnCountry
    ADD FILTER PREDICATE dbo.IsOfMyCountry(CountryId) ON dbo.Customers,
    ADD BLOCK PREDICATE dbo.IsOfMyCountry(CountryId) ON dbo.Customers AFTER UPDATE
    WITH (STATE = ON);');
  ALTER SECURITY POLICY dbo.OwnCountry
    DROP FILTER PREDICATE ON dbo.Customers,
    ADD FILTER PREDICATE dbo.IsOfMyCountry(Id) ON dbo.Countries;
  ALTER SECURITY POLICY dbo.OwnCountry ADD FILTER PREDICATE dbo.IsOfMyCountry(Continent) ON dbo.Countries;
  DROP SECURITY POLICY dbo.OwnCountry;
END

-- references:
--   4: define dbo.IsOfMyCountry by dbo.IsOfMyCountry
--   7: define dbo.HideForeigners by dbo.HideForeigners
--   10: read dbo.IsOfMyCountry by dbo.IsOfMyCountry (dynamic)
--   10: read dbo.Customers.CountryId by CountryId (dynamic)
--   10: read dbo.Customers by dbo.Customers (dynamic)
--   11: read dbo.IsOfMyCountry by dbo.IsOfMyCountry (dynamic)
--   11: read dbo.Customers.CountryId by CountryId (dynamic)
--   11: read dbo.Customers by dbo.Customers (dynamic)
--   14: read dbo.Customers by dbo.Customers
--   15: read dbo.IsOfMyCountry by dbo.IsOfMyCountry
--   15: read dbo.Countries.Id by Id
--   15: read dbo.Countries by dbo.Countries
--   16: read dbo.IsOfMyCountry by dbo.IsOfMyCountry
--   16: read dbo.Countries by dbo.Countries
