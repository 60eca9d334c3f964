-- DELETE of some rows leaves the others: by TOP, by WHERE, by FROM; of all rows it leaves nothing.
-- catalog: sales

SELECT c.Id INTO #byTop FROM dbo.Customers AS c;
SELECT c.Id INTO #byFrom FROM dbo.Customers AS c;
SELECT c.Id INTO #all FROM dbo.Customers AS c;
DELETE TOP (5) FROM #byTop;
DELETE t FROM #byFrom AS t JOIN dbo.Countries AS k ON k.Id = t.Id;
DELETE FROM #all;
INSERT INTO dbo.Archive (Id) SELECT t.Id FROM #byTop AS t;
INSERT INTO dbo.Archive (CustomerId) SELECT t.Id FROM #byFrom AS t;
INSERT INTO dbo.Archive (Total) SELECT t.Id FROM #all AS t;

-- lineage:
--   reads dbo.Countries
--   reads dbo.Customers
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Customers.Id
--   dbo.Archive.Id <- dbo.Customers.Id
