-- A renamed column of a temp table keeps what it holds, under its new name.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #work (Id int, Amount decimal(18, 2), Twice AS (Id * 2));
INSERT INTO #work (Id, Amount) SELECT o.Id, o.Total FROM dbo.Orders AS o;
EXEC tempdb..sp_rename '#work.Amount', 'Total', 'COLUMN';
INSERT INTO dbo.Archive (Id, Total) SELECT w.Twice, w.Total FROM #work AS w;

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id (transformation)
--   dbo.P: dbo.Archive.Total <- dbo.Orders.Total
