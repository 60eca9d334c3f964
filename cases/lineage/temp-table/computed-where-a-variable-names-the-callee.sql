-- A procedure that is called by a variable alone sees the computed columns of its caller's table.
-- catalog: sales

CREATE PROCEDURE dbo.Take AS INSERT INTO dbo.Archive (Id, Total) SELECT t.Id, t.Twice FROM #t AS t
GO
CREATE PROCEDURE dbo.Give AS
CREATE TABLE #t (Id int, Twice AS Id * 2)
INSERT INTO #t (Id) SELECT o.Id FROM dbo.Orders AS o
DECLARE @name sysname = N'dbo.Take'
EXEC @name

-- lineage:
--   dbo.Give: calls dbo.Take [dynamic]
--   dbo.Give: reads dbo.Orders
--   dbo.Take: writes dbo.Archive
--   dbo.Take: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Take: dbo.Archive.Total <- dbo.Orders.Id (transformation)
