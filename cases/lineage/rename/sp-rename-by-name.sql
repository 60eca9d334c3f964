-- sp_rename takes its arguments by name too, in any order; OBJECT is what it renames where nothing is said.
-- catalog: sales

SELECT o.Id INTO dbo.Current_new FROM dbo.Orders AS o;
EXEC sp_rename @newname = N'OldOrders', @objname = N'dbo.Stale';
EXEC sp_rename @objtype = 'object', @newname = N'Current', @objname = N'dbo.Current_new';

-- lineage:
--   reads dbo.Orders
--   writes dbo.Current
--   dbo.Current.Id <- dbo.Orders.Id
