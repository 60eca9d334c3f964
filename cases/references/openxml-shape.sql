-- OPENXML … WITH table names the table, whose rows it does not read.
-- catalog: sales
CREATE PROCEDURE dbo.Shape @doc int AS
SELECT y.CountryId FROM OPENXML(@doc, '/a') WITH dbo.Customers AS y;

-- references:
--   3: define dbo.Shape by dbo.Shape
--   4: read dbo.Customers.CountryId by CountryId
--   4: read dbo.Customers by dbo.Customers
