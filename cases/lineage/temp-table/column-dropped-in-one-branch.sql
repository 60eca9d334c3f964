-- A column that one branch of an IF drops is there on the other way, behind the IF too; where each way drops it, or none is left out, it is gone.
-- catalog: sales

CREATE PROCEDURE dbo.OneBranch @slim bit AS
SELECT o.Id, o.Total, o.CustomerId INTO #t FROM dbo.Orders AS o;
IF @slim = 1 ALTER TABLE #t DROP COLUMN Total;
INSERT INTO dbo.Archive (Id, Total) SELECT t.Id, t.Total FROM #t AS t;
GO
CREATE PROCEDURE dbo.OtherBranch @slim bit AS
SELECT o.Id, o.Total, o.CustomerId INTO #t FROM dbo.Orders AS o;
IF @slim = 0 PRINT 'all of it';
ELSE ALTER TABLE #t DROP COLUMN Total;
INSERT INTO dbo.Archive (Total) SELECT t.Total FROM #t AS t;
GO
CREATE PROCEDURE dbo.EitherBranch @slim bit AS
SELECT o.Id, o.Total, o.CustomerId INTO #t FROM dbo.Orders AS o;
IF @slim = 1 ALTER TABLE #t DROP COLUMN Total;
ELSE BEGIN ALTER TABLE #t DROP COLUMN Total; ALTER TABLE #t DROP COLUMN CustomerId; END
INSERT INTO dbo.Archive (CustomerId, Total) SELECT t.CustomerId, t.Total FROM #t AS t;
GO
CREATE PROCEDURE dbo.AddedAgain @slim bit AS
SELECT o.CustomerId, o.Total INTO #t FROM dbo.Orders AS o;
IF @slim = 1 ALTER TABLE #t DROP COLUMN CustomerId;
ALTER TABLE #t ADD CustomerId int;
INSERT INTO dbo.Facts (Amount, CustomerId) SELECT * FROM #t;
GO
CREATE PROCEDURE dbo.NoBranch AS
SELECT o.Id, o.Total, o.CustomerId INTO #t FROM dbo.Orders AS o;
ALTER TABLE #t DROP COLUMN Total;
INSERT INTO dbo.Archive (Total) SELECT t.Total FROM #t AS t;
GO
CREATE PROCEDURE dbo.LeavingBranch @slim bit AS
SELECT o.Id, o.Total, o.CustomerId INTO #t FROM dbo.Orders AS o;
IF @slim = 1 BEGIN ALTER TABLE #t DROP COLUMN Total; RETURN; END
INSERT INTO dbo.Archive (Total) SELECT t.Total FROM #t AS t;

-- lineage:
--   dbo.AddedAgain: reads dbo.Orders
--   dbo.AddedAgain: writes dbo.Facts
--   dbo.EitherBranch: reads dbo.Orders
--   dbo.EitherBranch: writes dbo.Archive
--   dbo.LeavingBranch: reads dbo.Orders
--   dbo.LeavingBranch: writes dbo.Archive
--   dbo.NoBranch: reads dbo.Orders
--   dbo.NoBranch: writes dbo.Archive
--   dbo.OneBranch: reads dbo.Orders
--   dbo.OneBranch: writes dbo.Archive
--   dbo.OtherBranch: reads dbo.Orders
--   dbo.OtherBranch: writes dbo.Archive
--   dbo.AddedAgain: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.AddedAgain: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.EitherBranch: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.LeavingBranch: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.OneBranch: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.OneBranch: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.OtherBranch: dbo.Archive.Total <- dbo.Orders.Total
--   HW2003: None of the sources here has a column Total.
--   HW2003: None of the sources here has a column Total.
