-- CATCH finds what a temp table held before a THROW, not what stands behind it, where no way leads.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #t (Id int, Other int);
BEGIN TRY
  INSERT INTO #t (Id, Other) SELECT o.Id, o.CustomerId FROM dbo.Orders AS o;
  THROW 50000, N'No more.', 1;
  INSERT INTO #t (Id) SELECT t.Other FROM #t AS t;
END TRY
BEGIN CATCH
  INSERT INTO dbo.Archive (Id) SELECT t.Id FROM #t AS t;
END CATCH;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id
