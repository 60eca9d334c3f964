-- A name with a qualifier that a union's star hands on names the column of its first SELECT.
-- catalog: sales
CREATE PROCEDURE dbo.StarFirst AS
SELECT x.City FROM (SELECT c.* FROM dbo.Customers AS c UNION ALL SELECT s.* FROM stage.Customers AS s) AS x;
GO
CREATE PROCEDURE dbo.StarSecond AS
SELECT x.City FROM (SELECT s.Id, s.Name, s.City, s.CountryId, s.Since FROM stage.Customers AS s UNION ALL SELECT * FROM dbo.Customers) AS x;

-- references:
--   3: define dbo.StarFirst by dbo.StarFirst
--   4: read dbo.Customers.City by City
--   4: read dbo.Customers.Id by * (via star)
--   4: read dbo.Customers.Name by * (via star)
--   4: read dbo.Customers.City by * (via star)
--   4: read dbo.Customers.CountryId by * (via star)
--   4: read dbo.Customers.Since by * (via star)
--   4: read dbo.Customers by dbo.Customers
--   4: read stage.Customers.Id by * (via star)
--   4: read stage.Customers.Name by * (via star)
--   4: read stage.Customers.City by * (via star)
--   4: read stage.Customers.CountryId by * (via star)
--   4: read stage.Customers.Since by * (via star)
--   4: read stage.Customers by stage.Customers
--   6: define dbo.StarSecond by dbo.StarSecond
--   7: read stage.Customers.Id by Id
--   7: read stage.Customers.Name by Name
--   7: read stage.Customers.City by City
--   7: read stage.Customers.CountryId by CountryId
--   7: read stage.Customers.Since by Since
--   7: read stage.Customers by stage.Customers
--   7: read dbo.Customers.Id by * (via star)
--   7: read dbo.Customers.Name by * (via star)
--   7: read dbo.Customers.City by * (via star)
--   7: read dbo.Customers.CountryId by * (via star)
--   7: read dbo.Customers.Since by * (via star)
--   7: read dbo.Customers by dbo.Customers
