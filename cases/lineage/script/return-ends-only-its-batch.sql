-- What a temp table holds where a RETURN ends one batch is in the next, and no longer where that one empties it.
-- catalog: sales

CREATE TABLE #t (Id int);
INSERT INTO #t (Id) SELECT o.Id FROM dbo.Orders AS o;
IF @@ROWCOUNT = 0 RETURN;
INSERT INTO dbo.Archive (Id) SELECT t.Id FROM #t AS t;
GO
TRUNCATE TABLE #t;
INSERT INTO #t (Id) SELECT c.Id FROM dbo.Customers AS c;
GO
INSERT INTO dbo.Archive (CustomerId) SELECT t.Id FROM #t AS t;

-- lineage:
--   reads dbo.Customers
--   reads dbo.Orders
--   writes dbo.Archive
--   dbo.Archive.CustomerId <- dbo.Customers.Id
--   dbo.Archive.Id <- dbo.Orders.Id
