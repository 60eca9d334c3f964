-- Two callers that fill the parameter from different tables: each gives its own edge, through the callee.
-- catalog: sales

CREATE PROCEDURE dbo.Keep @rows dbo.IdList READONLY AS
INSERT INTO dbo.Facts (CustomerId, Name) SELECT r.Id, r.Label FROM @rows AS r;
GO
CREATE PROCEDURE dbo.KeepCustomers AS
BEGIN
    DECLARE @t dbo.IdList;
    INSERT INTO @t SELECT c.Id, c.Name FROM dbo.Customers AS c;
    EXEC dbo.Keep @t;
END;
GO
CREATE PROCEDURE dbo.KeepCountries AS
BEGIN
    DECLARE @t dbo.IdList;
    INSERT INTO @t SELECT k.Id, k.Region FROM dbo.Countries AS k;
    EXEC dbo.Keep @t;
END;

-- lineage:
--   dbo.Keep: writes dbo.Facts
--   dbo.KeepCountries: calls dbo.Keep
--   dbo.KeepCountries: reads dbo.Countries
--   dbo.KeepCustomers: calls dbo.Keep
--   dbo.KeepCustomers: reads dbo.Customers
--   dbo.Keep: dbo.Facts.CustomerId <- dbo.Countries.Id
--   dbo.Keep: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Keep: dbo.Facts.Name <- dbo.Countries.Region
--   dbo.Keep: dbo.Facts.Name <- dbo.Customers.Name
