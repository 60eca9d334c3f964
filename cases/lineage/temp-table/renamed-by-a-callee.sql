-- A callee renames a temp table: one that it makes itself is not its caller's of that name, and of the caller's it leaves out what it has set in every row.
-- catalog: sales

CREATE PROCEDURE dbo.Own AS
CREATE TABLE #rows (Id int, Note int);
INSERT INTO #rows (Id) SELECT c.Id FROM dbo.Customers AS c;
EXEC tempdb..sp_rename N'#rows', N'#done';
INSERT INTO dbo.Archive (Id, CustomerId) SELECT d.Id, d.Note FROM #done AS d;
GO
CREATE PROCEDURE dbo.Callers AS
UPDATE #rows SET Id = -Note;
EXEC tempdb..sp_rename N'#rows', N'#done';
INSERT INTO dbo.Facts (CustomerId) SELECT d.Id FROM #done AS d;
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #rows (Id int, Note int);
INSERT INTO #rows (Id, Note) SELECT o.Id, o.CustomerId FROM dbo.Orders AS o;
EXEC dbo.Own;
EXEC dbo.Callers;

-- lineage:
--   dbo.Callers: writes dbo.Facts
--   dbo.Own: reads dbo.Customers
--   dbo.Own: writes dbo.Archive
--   dbo.P: calls dbo.Callers
--   dbo.P: calls dbo.Own
--   dbo.P: reads dbo.Orders
--   dbo.Callers: dbo.Facts.CustomerId <- dbo.Orders.CustomerId (transformation)
--   dbo.Own: dbo.Archive.Id <- dbo.Customers.Id
