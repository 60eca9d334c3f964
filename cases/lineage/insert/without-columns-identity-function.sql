-- IDENTITY(int, 1, 1) makes a column that a column-less INSERT passes over.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
SELECT IDENTITY(int, 1, 1) AS Place, o.Id, o.Total INTO #ranked FROM dbo.Orders AS o;
INSERT INTO #ranked SELECT a.Id, a.Total FROM dbo.Archive AS a;
INSERT INTO dbo.Archive (Id, Total) SELECT r.Id, r.Total FROM #ranked AS r;

-- lineage:
--   dbo.P: reads dbo.Archive
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Archive.Id
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.P: dbo.Archive.Total <- dbo.Archive.Total
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total
