-- FROM names the temp table by an alias, first of an outer join, and UPDATE by its own name: every row is set.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT o.Id, o.CustomerId, o.Note AS Town INTO #t FROM dbo.Orders AS o;
UPDATE #t SET Town = c.City FROM #t AS a LEFT JOIN dbo.Customers AS c ON c.Id = a.CustomerId;
INSERT INTO dbo.Audit (What) SELECT t.Town FROM #t AS t;

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.What <- dbo.Customers.City
--   dbo.P: dbo.Audit.What <~ dbo.Customers.Id (join)
--   dbo.P: dbo.Audit.What <~ dbo.Orders.CustomerId (join)
