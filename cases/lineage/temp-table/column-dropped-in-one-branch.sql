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
CREATE PROCEDURE dbo.FilledByPlace @slim bit AS
CREATE TABLE #t (Id int, Total int, CustomerId int);
IF @slim = 1 ALTER TABLE #t DROP COLUMN Total;
INSERT INTO #t SELECT o.Id, o.CustomerId FROM dbo.Orders AS o;
INSERT INTO dbo.Lines (OrderId) SELECT t.CustomerId FROM #t AS t;
GO
CREATE PROCEDURE dbo.OfTheCatalog @slim bit AS
IF @slim = 1 ALTER TABLE dbo.Products DROP COLUMN Name;
INSERT INTO dbo.Audit (What) SELECT p.Name FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.AddedInFront @slim bit AS
ALTER TABLE dbo.Products ADD Kind int;
UPDATE dbo.Products SET Kind = CategoryId;
IF @slim = 1 ALTER TABLE dbo.Products DROP COLUMN Kind;
INSERT INTO dbo.Facts (Amount) SELECT p.Kind FROM dbo.Products AS p;
GO
CREATE PROCEDURE dbo.AddedInOneBranch @wide bit AS
IF @wide = 1 ALTER TABLE dbo.Customers ADD Rank int;
INSERT INTO dbo.Facts (CustomerId) SELECT c.Rank FROM dbo.Customers AS c;
GO
CREATE PROCEDURE dbo.RenamedInstead @slim bit AS
SELECT o.Id, o.Total INTO #t FROM dbo.Orders AS o;
IF @slim = 1 EXEC tempdb..sp_rename N'#t', N'#u';
SELECT o.Id, o.Total INTO #v FROM dbo.Orders AS o;
IF @slim = 1 ALTER TABLE #v DROP COLUMN Total;
INSERT INTO dbo.Summary (Total) SELECT v.Total FROM #v AS v;
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
--   dbo.AddedInFront: reads dbo.Products
--   dbo.AddedInFront: writes dbo.Facts
--   dbo.AddedInFront: writes dbo.Products
--   dbo.AddedInOneBranch: reads dbo.Customers
--   dbo.AddedInOneBranch: writes dbo.Facts
--   dbo.EitherBranch: reads dbo.Orders
--   dbo.EitherBranch: writes dbo.Archive
--   dbo.FilledByPlace: reads dbo.Orders
--   dbo.FilledByPlace: writes dbo.Lines
--   dbo.LeavingBranch: reads dbo.Orders
--   dbo.LeavingBranch: writes dbo.Archive
--   dbo.NoBranch: reads dbo.Orders
--   dbo.NoBranch: writes dbo.Archive
--   dbo.OfTheCatalog: reads dbo.Products
--   dbo.OfTheCatalog: writes dbo.Audit
--   dbo.OneBranch: reads dbo.Orders
--   dbo.OneBranch: writes dbo.Archive
--   dbo.OtherBranch: reads dbo.Orders
--   dbo.OtherBranch: writes dbo.Archive
--   dbo.RenamedInstead: reads dbo.Orders
--   dbo.RenamedInstead: writes dbo.Summary
--   dbo.AddedAgain: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.AddedAgain: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.AddedInFront: dbo.Facts.Amount <- dbo.Products.Kind
--   dbo.AddedInFront: dbo.Products.Kind <- dbo.Products.CategoryId
--   dbo.AddedInOneBranch: dbo.Facts.CustomerId <- dbo.Customers.Rank
--   dbo.EitherBranch: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.FilledByPlace: dbo.Lines.OrderId <- dbo.Orders.CustomerId
--   dbo.LeavingBranch: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.OfTheCatalog: dbo.Audit.What <- dbo.Products.Name
--   dbo.OneBranch: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.OneBranch: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.OtherBranch: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.RenamedInstead: dbo.Summary.Total <- dbo.Orders.Total
--   HW2003: None of the sources here has a column Total.
--   HW2003: None of the sources here has a column Total.
