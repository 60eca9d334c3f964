-- What a callee drops from its caller's temp table, or renames, in a text or two calls away too, is behind the call as it has become: an INSERT without a column list and a star know it.
-- catalog: sales

CREATE PROCEDURE dbo.Reshape AS
ALTER TABLE #rows ADD Twice AS (Id * 2), Remark nvarchar(200);
EXEC (N'ALTER TABLE #rows DROP COLUMN Unused');
GO
CREATE PROCEDURE dbo.Prepare AS
EXEC dbo.Reshape;
EXEC tempdb..sp_rename N'#rows.Note', N'Customer', N'COLUMN';
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #rows (Id int, Unused int, Note int);
INSERT INTO #rows (Note) SELECT c.Id FROM dbo.Customers AS c;
EXEC dbo.Prepare;
INSERT INTO #rows SELECT o.Id, o.CustomerId, o.Note FROM dbo.Orders AS o;
INSERT INTO dbo.Archive (Id, CustomerId) SELECT r.Twice, r.Customer FROM #rows AS r;
INSERT INTO dbo.Facts (CustomerId) SELECT x.b FROM (SELECT * FROM #rows) AS x (a, b, c, d);

-- lineage:
--   dbo.P: calls dbo.Prepare
--   dbo.P: reads dbo.Customers
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.Archive
--   dbo.P: writes dbo.Facts
--   dbo.Prepare: calls dbo.Reshape
--   dbo.P: dbo.Archive.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id (transformation)
--   dbo.P: dbo.Facts.CustomerId <- dbo.Customers.Id
--   dbo.P: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
