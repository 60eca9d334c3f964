-- A temp table of a dedicated SQL pool lives as long as the session: whoever called the procedure that made it reads it, two calls up too.
-- catalog: sales

CREATE PROCEDURE dbo.Pick AS
CREATE TABLE #picked WITH (DISTRIBUTION = HASH(Id), HEAP) AS
SELECT c.Id, c.Name FROM dbo.Customers AS c WHERE c.City = 'Bern';
CREATE TABLE #names (Id int, Name nvarchar(100)) WITH (LOCATION = USER_DB, DISTRIBUTION = ROUND_ROBIN);
INSERT INTO #names (Id, Name) SELECT k.Id, k.Region FROM dbo.Countries AS k;
CREATE TABLE #local (Id int, CHECK (Id > 0));
INSERT INTO #local (Id) SELECT p.Id FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.Load AS
EXEC dbo.Pick;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT p.Id, n.Name FROM #picked AS p JOIN #names AS n ON n.Id = p.Id;
INSERT INTO dbo.Archive (Id) SELECT l.Id FROM #local AS l;
GO
CREATE PROCEDURE dbo.Night AS
EXEC dbo.Load;
INSERT INTO dbo.Audit (What) SELECT p.Name FROM #picked AS p;

-- lineage:
--   dbo.Load: calls dbo.Pick
--   dbo.Load: writes dbo.Archive
--   dbo.Load: writes dbo.Facts
--   dbo.Night: calls dbo.Load
--   dbo.Night: writes dbo.Audit
--   dbo.Pick: reads dbo.Countries
--   dbo.Pick: reads dbo.Customers
--   dbo.Pick: reads dbo.Products
--   dbo.Load: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Load: dbo.Facts.CustomerId <~ dbo.Countries.Id (join)
--   dbo.Load: dbo.Facts.CustomerId <~ dbo.Customers.City (filter)
--   dbo.Load: dbo.Facts.CustomerId <~ dbo.Customers.Id (join)
--   dbo.Load: dbo.Facts.Name <- dbo.Countries.Region
--   dbo.Load: dbo.Facts.Name <~ dbo.Countries.Id (join)
--   dbo.Load: dbo.Facts.Name <~ dbo.Customers.City (filter)
--   dbo.Load: dbo.Facts.Name <~ dbo.Customers.Id (join)
--   dbo.Night: dbo.Audit.What <- dbo.Customers.Name
--   dbo.Night: dbo.Audit.What <~ dbo.Customers.City (filter)
--   HW2007: The temp table #local is created by a caller; its columns are not known here.
