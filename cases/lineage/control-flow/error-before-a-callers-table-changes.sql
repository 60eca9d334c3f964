-- CATCH finds in a caller's temp table what the caller put in, too: the statement that sets it in every row, or empties it, may be the one that fails.
-- catalog: sales

CREATE PROCEDURE dbo.Store AS
BEGIN TRY
  UPDATE #rows SET CustomerId = (SELECT MAX(c.Id) FROM dbo.Customers AS c);
  TRUNCATE TABLE #names;
END TRY
BEGIN CATCH
  INSERT INTO dbo.Archive (Id, CustomerId) SELECT r.Id, r.CustomerId FROM #rows AS r;
  INSERT INTO dbo.Audit (What) SELECT n.Name FROM #names AS n;
END CATCH;
GO
CREATE PROCEDURE dbo.P AS
SELECT o.Id, o.CustomerId INTO #rows FROM dbo.Orders AS o;
SELECT c.Name INTO #names FROM dbo.Customers AS c;
EXEC dbo.Store;

-- lineage:
--   dbo.P: calls dbo.Store
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders
--   dbo.Store: reads dbo.Customers
--   dbo.Store: writes dbo.Archive
--   dbo.Store: writes dbo.Audit
--   dbo.Store: dbo.Archive.CustomerId <- dbo.Customers.Id (aggregation)
--   dbo.Store: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.Store: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Store: dbo.Audit.What <- dbo.Customers.Name
