-- A swap in either branch of an IF goes on from what was there before it, also of what comes out of a temp table of the caller.
-- catalog: sales

CREATE PROCEDURE dbo.Load_Archive @full bit AS
IF @full = 1
BEGIN
  INSERT INTO dbo.Archive_new (Id) SELECT f.Id FROM #found AS f;
  EXEC sp_rename N'dbo.Archive', N'Archive_old';
  EXEC sp_rename N'dbo.Archive_new', N'Archive';
END
ELSE
BEGIN
  INSERT INTO dbo.Archive_new (Total) SELECT f.Total FROM #found AS f;
  EXEC sp_rename N'dbo.Archive', N'Archive_old';
  EXEC sp_rename N'dbo.Archive_new', N'Archive';
END;
GO
CREATE PROCEDURE dbo.Load_Facts @keep bit AS
INSERT INTO dbo.Facts_new (CustomerId) SELECT f.Id FROM #found AS f;
IF @keep = 1
  EXEC sp_rename N'dbo.Facts_new', N'Facts_kept';
ELSE
BEGIN
  INSERT INTO dbo.Facts_new (Amount) SELECT f.Total FROM #found AS f;
  EXEC sp_rename N'dbo.Facts_new', N'Facts';
END;
GO
CREATE PROCEDURE dbo.Load_All AS
SELECT o.Id, o.Total INTO #found FROM dbo.Orders AS o;
EXEC dbo.Load_Archive 1;
EXEC dbo.Load_Facts 0;

-- lineage:
--   dbo.Load_All: calls dbo.Load_Archive
--   dbo.Load_All: calls dbo.Load_Facts
--   dbo.Load_All: reads dbo.Orders
--   dbo.Load_Archive: writes dbo.Archive
--   dbo.Load_Facts: writes dbo.Facts
--   dbo.Load_Facts: writes dbo.Facts_kept
--   dbo.Load_Archive: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Load_Archive: dbo.Archive.Total <- dbo.Orders.Total
--   dbo.Load_Facts: dbo.Facts.Amount <- dbo.Orders.Total
--   dbo.Load_Facts: dbo.Facts.CustomerId <- dbo.Orders.Id
--   dbo.Load_Facts: dbo.Facts_kept.CustomerId <- dbo.Orders.Id
