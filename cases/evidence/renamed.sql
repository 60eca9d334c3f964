-- What was written under the old name and under the new one proves the same edges.
-- catalog: sales
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Archive (Id) SELECT o.Id + 1 FROM dbo.Orders AS o;
INSERT INTO dbo.Archive_new (Id) SELECT o.Id + 2 FROM dbo.Orders AS o;
EXEC sp_rename 'dbo.Archive_new', 'Archive';

-- evidence:
--   4: INSERT: writes dbo.Archive by dbo.Archive
--   4: INSERT: dbo.Archive.Id <- dbo.Orders.Id by o.Id + 1
--   4: INSERT: reads dbo.Orders by dbo.Orders
--   5: INSERT: writes dbo.Archive by dbo.Archive_new
--   5: INSERT: dbo.Archive.Id <- dbo.Orders.Id by o.Id + 2
--   5: INSERT: reads dbo.Orders by dbo.Orders
--   6: EXECUTE: dbo.Archive.Id <- dbo.Orders.Id by 'Archive'
--   6: EXECUTE: writes dbo.Archive by 'Archive'
