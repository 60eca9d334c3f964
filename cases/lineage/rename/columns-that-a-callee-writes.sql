-- Columns that a callee writes with the caller's rows keep their letters under the name that the next callee gives to the table.

CREATE PROCEDURE dbo.StoreFound AS
INSERT INTO dbo.Archive_new (OrderId) SELECT f.Id FROM #found AS f;
GO
CREATE PROCEDURE dbo.SwapArchive AS
EXEC sp_rename N'dbo.Archive_new', N'Archive_checked';
EXEC sp_rename N'dbo.Archive_checked', N'Archive';
GO
CREATE PROCEDURE dbo.LoadArchive AS
SELECT o.Id INTO #found FROM dbo.Orders AS o;
EXEC dbo.StoreFound;
EXEC dbo.SwapArchive;

-- lineage:
--   dbo.LoadArchive: calls dbo.StoreFound
--   dbo.LoadArchive: calls dbo.SwapArchive
--   dbo.LoadArchive: reads dbo.Orders
--   dbo.StoreFound: writes dbo.Archive
--   dbo.StoreFound: writes dbo.Archive_new
--   dbo.StoreFound: dbo.Archive.OrderId <- dbo.Orders.Id
