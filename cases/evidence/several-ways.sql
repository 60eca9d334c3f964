-- Where a value comes two ways from one column, the first of them proves the edge, with all its stations.
-- catalog: sales

CREATE PROCEDURE dbo.P @x bit AS
CREATE TABLE #a (Id int);
CREATE TABLE #b (Id int);
CREATE TABLE #c (Id int);
IF @x = 1 INSERT INTO #a (Id) SELECT o.Id FROM dbo.Orders AS o;
ELSE INSERT INTO #a (Id) SELECT p.Id FROM dbo.Orders AS p;
INSERT INTO #b (Id) SELECT a.Id FROM #a AS a;
INSERT INTO #c (Id) SELECT q.Id FROM dbo.Orders AS q;
INSERT INTO dbo.Archive (Id) SELECT b.Id + c.Id FROM #b AS b CROSS JOIN #c AS c;

-- evidence:
--   8: INSERT: dbo.Archive.Id <- dbo.Orders.Id by o.Id
--   8: INSERT: reads dbo.Orders by dbo.Orders
--   9: INSERT: reads dbo.Orders by dbo.Orders
--   10: INSERT: dbo.Archive.Id <- dbo.Orders.Id by a.Id
--   11: INSERT: reads dbo.Orders by dbo.Orders
--   12: INSERT: writes dbo.Archive by dbo.Archive
--   12: INSERT: dbo.Archive.Id <- dbo.Orders.Id by b.Id + c.Id
