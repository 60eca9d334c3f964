-- sp_rename swaps as RENAME OBJECT does; the renaming of a column moves nothing.
-- catalog: sales

CREATE PROCEDURE dbo.Rebuild AS
SELECT o.Id, o.Total INTO dbo.Archive_new FROM dbo.Orders AS o;
EXEC sp_rename 'dbo.Archive', 'Archive_old';
EXEC sp_rename 'dbo.Archive_new', 'Archive';
EXEC sp_rename 'dbo.Archive.Total', 'Amount', 'COLUMN';

-- lineage:
--   dbo.Rebuild: reads dbo.Orders
--   dbo.Rebuild: writes dbo.Archive
--   dbo.Rebuild: dbo.Archive.Id <- dbo.Orders.Id
--   dbo.Rebuild: dbo.Archive.Total <- dbo.Orders.Total
