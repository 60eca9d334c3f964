-- A CTE over a temp table that is written: by a callee for its caller, and of the rows that it leaves out nothing changes.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS
WITH c (Number) AS (SELECT t.Id FROM #t AS t) INSERT INTO c (Number) SELECT o.Id FROM dbo.Orders AS o;
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #t (Id int);
EXEC dbo.Fill;
INSERT INTO dbo.Archive (Id) SELECT t.Id FROM #t AS t;
GO
CREATE PROCEDURE dbo.Q AS
CREATE TABLE #t (Id int);
INSERT INTO #t (Id) SELECT o.Id FROM dbo.Orders AS o;
WITH c AS (SELECT TOP (5) t.Id FROM #t AS t ORDER BY t.Id) DELETE FROM c;
INSERT INTO dbo.Archive (Id) SELECT t.Id FROM #t AS t;
GO
CREATE PROCEDURE dbo.R AS
CREATE TABLE #t (Id int);
INSERT INTO #t (Id) SELECT o.Id FROM dbo.Orders AS o;
WITH c AS (SELECT t.Id FROM #t AS t WHERE t.Id > 5) UPDATE c SET Id = (SELECT MAX(l.ProductId) FROM dbo.Lines AS l);
INSERT INTO dbo.Archive (Id) SELECT t.Id FROM #t AS t;

-- lineage:
--   dbo.Fill: reads dbo.Orders
--   dbo.P: calls dbo.Fill
--   dbo.P: writes dbo.Archive
--   dbo.Q: reads dbo.Orders
--   dbo.Q: writes dbo.Archive
--   dbo.R: reads dbo.Lines
--   dbo.R: reads dbo.Orders
--   dbo.R: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Q: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.R: dbo.Archive.Id <- dbo.Lines.ProductId (aggregation)
--   dbo.R: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.R: dbo.Archive.Id <~ dbo.Orders.Id (filter)
