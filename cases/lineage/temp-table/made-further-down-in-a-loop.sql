-- A temp table that the module makes further down in a loop is its own where it is read above, not one of a caller that has the same name.
-- catalog: sales

CREATE PROCEDURE dbo.Inner_ AS
WHILE dbo.More() = 1
BEGIN
  IF OBJECT_ID(N'tempdb..#work') IS NOT NULL INSERT INTO dbo.Archive (Id) SELECT w.Id FROM #work AS w;
  CREATE TABLE #work (Id int);
  INSERT INTO #work (Id) SELECT o.Id FROM dbo.Orders AS o;
END;
GO
CREATE PROCEDURE dbo.Outer_ AS
CREATE TABLE #work (Id int, Name nvarchar(99));
INSERT INTO #work (Id) SELECT c.Id FROM dbo.Customers AS c;
EXEC dbo.Inner_;

-- lineage:
--   dbo.Inner_: reads dbo.More
--   dbo.Inner_: reads dbo.Orders
--   dbo.Inner_: writes dbo.Archive
--   dbo.Outer_: calls dbo.Inner_
--   dbo.Outer_: reads dbo.Customers
--   dbo.Inner_: dbo.Archive.Id <- dbo.Orders.Id
