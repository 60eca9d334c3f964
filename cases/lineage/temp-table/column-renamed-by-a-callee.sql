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
GO
CREATE PROCEDURE dbo.StoreMore AS
UPDATE #more SET Note = CustomerId;
EXEC tempdb..sp_rename N'#more.Id', N'OrderId', N'COLUMN';
INSERT INTO dbo.Archive (Id, CustomerId) SELECT m.OrderId, m.Note FROM #more AS m;
GO
CREATE PROCEDURE dbo.More AS
SELECT o.Id, o.CustomerId, o.Note, e.* INTO #more FROM dbo.Orders AS o CROSS JOIN dbo.Elsewhere AS e;
EXEC dbo.StoreMore;

-- lineage:
--   dbo.More: calls dbo.StoreMore
--   dbo.More: reads dbo.Elsewhere
--   dbo.More: reads dbo.Orders
--   dbo.P: calls dbo.Store
--   dbo.P: reads dbo.Orders
--   dbo.Store: reads dbo.Customers
--   dbo.Store: writes dbo.Archive
--   dbo.StoreMore: writes dbo.Archive
--   dbo.Store: dbo.Archive.Id <- dbo.Customers.Id
--   dbo.Store: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.StoreMore: dbo.Archive.CustomerId <- dbo.Orders.CustomerId
--   dbo.StoreMore: dbo.Archive.Id <- dbo.Orders.Id
--   HW3004: The construct the rename of #nowhere.Id, which a caller makes, is not followed.
