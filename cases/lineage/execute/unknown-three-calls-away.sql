-- What nobody knows may fill a temp table three calls away; one that a caller has filled already it may leave as it is.
-- catalog: sales

CREATE PROCEDURE dbo.Inner_Step AS EXEC Other.dbo.Find;
GO
CREATE PROCEDURE dbo.Outer_Step AS EXEC dbo.Inner_Step;
GO
CREATE PROCEDURE dbo.Empty AS
CREATE TABLE #found (Id int);
EXEC dbo.Outer_Step;
INSERT INTO dbo.Archive (Id) SELECT f.Id FROM #found AS f;
GO
CREATE PROCEDURE dbo.Store AS
INSERT INTO dbo.Archive (CustomerId) SELECT g.Id FROM #given AS g;
EXEC Other.dbo.Find;
INSERT INTO dbo.Archive (Id) SELECT g.Id FROM #given AS g;
GO
CREATE PROCEDURE dbo.Give AS
CREATE TABLE #given (Id int);
INSERT INTO #given (Id) SELECT o.Id FROM dbo.Orders AS o;
EXEC dbo.Store;

-- lineage:
--   dbo.Empty: calls dbo.Outer_Step
--   dbo.Empty: writes dbo.Archive
--   dbo.Give: calls dbo.Store
--   dbo.Give: reads dbo.Orders
--   dbo.Inner_Step: calls Other.dbo.Find
--   dbo.Outer_Step: calls dbo.Inner_Step
--   dbo.Store: calls Other.dbo.Find
--   dbo.Store: writes dbo.Archive
--   dbo.Store: dbo.Archive.CustomerId <- dbo.Orders.Id
--   dbo.Store: dbo.Archive.Id <- dbo.Orders.Id
--   HW3003: What Other.dbo.Find returns is not known, so the columns it fills have no source.
