-- A star over a CTE has the names of its column list.
-- catalog: sales

WITH c (Who, Where1) AS (SELECT Name, City FROM dbo.Customers)
SELECT * INTO #t FROM c;
INSERT INTO dbo.Settings (Name, Value) SELECT t.Where1, t.Who FROM #t AS t;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Settings
--   dbo.Settings.Name <- dbo.Customers.City
--   dbo.Settings.Value <- dbo.Customers.Name
