-- A callee renames a column of its caller's temp table: it reads under the new name what the caller put in under the old one, and what it put there itself; of a table whose columns are not known it is told.
-- catalog: sales

CREATE PROCEDURE dbo.Store AS
INSERT INTO #t (Id) SELECT c.Id FROM dbo.Customers AS c;
EXEC tempdb..sp_rename N'#t.Id', N'OrderId', N'COLUMN';
INSERT INTO dbo.Archive (Id) SELECT t.OrderId FROM #t AS t;
GO
CREATE PROCEDURE dbo.P AS
CREATE TABLE #t (Id int);
INSERT INTO #t (Id) SELECT o.Id FROM dbo.Orders AS o;
EXEC dbo.Store;
GO
CREATE PROCEDURE dbo.OfNobody AS EXEC tempdb..sp_rename N'#nowhere.Id', N'OrderId', N'COLUMN';

-- lineage:
--   dbo.P: calls dbo.Store
--   dbo.P: reads dbo.Orders
--   dbo.Store: reads dbo.Customers
--   dbo.Store: writes dbo.Archive
--   dbo.Store: dbo.Archive.Id <- dbo.Customers.Id
--   dbo.Store: dbo.Archive.Id <- dbo.Orders.Id
--   HW3004: The construct the rename of #nowhere.Id, which a caller makes, is not followed.
