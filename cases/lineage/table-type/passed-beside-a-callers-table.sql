-- Of a value that a callee makes of its caller's temp table or of a table parameter only the temp table is a source.
-- catalog: sales

CREATE TYPE dbo.IdList AS TABLE (Id int);
GO
CREATE PROCEDURE dbo.Store @ids dbo.IdList READONLY AS
INSERT INTO dbo.Archive (Id) SELECT COALESCE(w.Id, i.Id) FROM #work AS w CROSS JOIN @ids AS i;
GO
CREATE PROCEDURE dbo.P AS
DECLARE @ids dbo.IdList;
CREATE TABLE #work (Id int);
INSERT INTO @ids (Id) SELECT c.Id FROM dbo.Customers AS c;
INSERT INTO #work (Id) SELECT o.Id FROM dbo.Orders AS o;
EXEC dbo.Store @ids;

-- lineage:
--   dbo.P: calls dbo.Store
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders
--   dbo.Store: writes dbo.Archive
--   dbo.Store: dbo.Archive.Id <- dbo.Orders.Id (transformation)
--   dbo.Store: dbo.Archive.Id <~ dbo.Orders.Id (conditional)
