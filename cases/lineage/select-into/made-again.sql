-- Made again, a temp table no longer holds what it held before.
-- catalog: sales

SELECT c.Name AS Value INTO #t FROM dbo.Customers AS c;
DROP TABLE #t;
SELECT p.Name AS Value INTO #t FROM dbo.Products AS p;

INSERT INTO dbo.Facts (Name) SELECT Value FROM #t;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Products
--   writes dbo.Facts
--   dbo.Facts.Name <- dbo.Products.Name
--   HW2014: SQL Server refuses this: a batch makes #t once, even where it drops it between.
