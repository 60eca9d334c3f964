-- A window is built on one that stands before or behind it; windows in a circle, which SQL Server refuses, come to an end.
-- catalog: sales

INSERT INTO dbo.Facts (Amount)
SELECT SUM(o.Total) OVER a FROM dbo.Orders AS o WINDOW c AS (PARTITION BY o.CustomerId), a AS (b ORDER BY o.Id), b AS (c);
GO
INSERT INTO dbo.Archive (Total)
SELECT SUM(o.Total) OVER a FROM dbo.Orders AS o WINDOW a AS (b PARTITION BY o.CustomerId), b AS (a ORDER BY o.Id);

-- lineage:
--   reads dbo.Orders
--   writes dbo.Archive
--   writes dbo.Facts
--   dbo.Archive.Total <- dbo.Orders.Total (aggregation)
--   dbo.Archive.Total <~ dbo.Orders.CustomerId (window)
--   dbo.Archive.Total <~ dbo.Orders.Id (window)
--   dbo.Facts.Amount <- dbo.Orders.Total (aggregation)
--   dbo.Facts.Amount <~ dbo.Orders.CustomerId (window)
--   dbo.Facts.Amount <~ dbo.Orders.Id (window)
