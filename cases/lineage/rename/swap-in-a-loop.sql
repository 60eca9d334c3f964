-- Round a loop the swap moves on what the round before put there: both names are written. A temp table's rows that a callee writes go with the rename as well.
-- catalog: sales

CREATE PROCEDURE dbo.Swap AS
EXEC sp_rename N'dbo.Archive', N'Archive_old';
EXEC sp_rename N'dbo.Archive_new', N'Archive';
GO
CREATE PROCEDURE dbo.Store AS INSERT INTO dbo.Archive_new (Id) SELECT f.Id FROM #found AS f;
GO
CREATE PROCEDURE dbo.StoreAndSwap AS
INSERT INTO dbo.Archive_new (Total) SELECT f.Total FROM #found AS f;
EXEC dbo.Swap;
GO
CREATE PROCEDURE dbo.Looping @n int AS
WHILE @n > 0
BEGIN
  INSERT INTO dbo.Archive_new (Id) SELECT o.Id FROM dbo.Orders AS o;
  EXEC dbo.Swap;
  SET @n -= 1;
END;
GO
CREATE PROCEDURE dbo.Stored AS
SELECT o.Id, o.Total INTO #found FROM dbo.Orders AS o;
EXEC dbo.Store;
EXEC dbo.Swap;
GO
CREATE PROCEDURE dbo.StoredAndSwapped AS
SELECT o.Id, o.Total INTO #found FROM dbo.Orders AS o;
EXEC dbo.StoreAndSwap;

-- lineage:
--   dbo.Looping: calls dbo.Swap
--   dbo.Looping: reads dbo.Orders
--   dbo.Looping: writes dbo.Archive
--   dbo.Looping: writes dbo.Archive_old
--   dbo.Store: writes dbo.Archive
--   dbo.Store: writes dbo.Archive_new
--   dbo.StoreAndSwap: calls dbo.Swap
--   dbo.StoreAndSwap: writes dbo.Archive
--   dbo.Stored: calls dbo.Store
--   dbo.Stored: calls dbo.Swap
--   dbo.Stored: reads dbo.Orders
--   dbo.StoredAndSwapped: calls dbo.StoreAndSwap
--   dbo.StoredAndSwapped: reads dbo.Orders
--   dbo.Looping: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Looping: dbo.Archive_old.Id <- dbo.Orders.Id
--   dbo.Store: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.StoreAndSwap: dbo.Archive.Total <- dbo.Orders.Total
