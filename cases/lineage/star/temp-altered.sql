-- A column that ALTER TABLE adds to a temp table is the last of its star.
-- catalog: sales

SELECT c.Id, c.Name INTO #t FROM dbo.Customers AS c;
ALTER TABLE #t ADD Amount decimal(18, 2);
UPDATE #t SET Amount = (SELECT SUM(o.Total) FROM dbo.Orders AS o WHERE o.CustomerId = #t.Id);
INSERT INTO dbo.Facts (CustomerId, Name, Amount) SELECT * FROM #t;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Facts
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Customers.Id (filter)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (filter)
--   dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.Facts.Name <- dbo.Customers.Name
