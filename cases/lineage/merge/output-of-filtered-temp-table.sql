-- What OUTPUT tells of rows of a temp table is decided by what decided that they are there; rows that MERGE only inserts were not there.
-- catalog: sales

CREATE PROCEDURE dbo.Tells_Old AS
SELECT Id, CustomerId INTO #open FROM dbo.Orders WHERE Status = 'O';
MERGE #open AS o USING dbo.Archive AS a ON a.Id = o.Id
WHEN MATCHED THEN DELETE
OUTPUT deleted.CustomerId INTO dbo.Facts (CustomerId);
GO
CREATE PROCEDURE dbo.Tells_New AS
SELECT Id, CustomerId INTO #open FROM dbo.Orders WHERE Status = 'O';
MERGE #open AS o USING dbo.Archive AS a ON a.Id = o.Id
WHEN NOT MATCHED THEN INSERT (CustomerId) VALUES (a.CustomerId)
OUTPUT inserted.CustomerId INTO dbo.Facts (CustomerId);

-- lineage:
--   dbo.Tells_New: reads dbo.Archive
--   dbo.Tells_New: reads dbo.Orders
--   dbo.Tells_New: writes dbo.Facts
--   dbo.Tells_Old: reads dbo.Archive
--   dbo.Tells_Old: reads dbo.Orders
--   dbo.Tells_Old: writes dbo.Facts
--   dbo.Tells_New: dbo.Facts.CustomerId <- dbo.Archive.CustomerId
--   dbo.Tells_New: dbo.Facts.CustomerId <~ dbo.Archive.Id (join)
--   dbo.Tells_New: dbo.Facts.CustomerId <~ dbo.Orders.Id (join)
--   dbo.Tells_Old: dbo.Facts.CustomerId <- dbo.Orders.CustomerId
--   dbo.Tells_Old: dbo.Facts.CustomerId <~ dbo.Archive.Id (join)
--   dbo.Tells_Old: dbo.Facts.CustomerId <~ dbo.Orders.Id (join)
--   dbo.Tells_Old: dbo.Facts.CustomerId <~ dbo.Orders.Status (filter)
