-- tempdb..#t is the temp table #t.
-- catalog: sales

SELECT c.Id, c.Name INTO tempdb..#t FROM dbo.Customers AS c;
INSERT INTO dbo.Facts (CustomerId, Name) SELECT t.Id, t.Name FROM #t AS t;
IF OBJECT_ID('tempdb..#t') IS NOT NULL DROP TABLE #t;

-- lineage:
--   reads dbo.Customers
--   writes dbo.Facts
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
