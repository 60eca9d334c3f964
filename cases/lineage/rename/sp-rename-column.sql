-- A column's or an index's rename moves no table; nor does one whose names are not known.
-- catalog: sales

SELECT o.Id INTO dbo.Fresh FROM dbo.Orders AS o;
EXEC sp_rename 'dbo.Fresh.Id', 'Key1', 'COLUMN';
EXEC sp_rename 'dbo.Fresh.ix', 'ix2', N'INDEX';
DECLARE @name sysname = HOST_NAME();
EXEC sp_rename 'dbo.Fresh', @name;
EXEC sp_rename @name, 'Other';

-- lineage:
--   reads dbo.Orders
--   writes dbo.Fresh
--   dbo.Fresh.Id <- dbo.Orders.Id
--   HW3002: The name {HOST_NAME()} is only partly known at run time; no edge is drawn.
--   HW3002: The name {HOST_NAME()} is only partly known at run time; no edge is drawn.
