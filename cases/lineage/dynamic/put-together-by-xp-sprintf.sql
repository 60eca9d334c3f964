-- xp_sprintf puts its arguments at the places %s of a text, which is followed where it runs.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql varchar(500), @to varchar(20) = 'Archive';
EXEC master.dbo.xp_sprintf @sql OUTPUT, 'INSERT INTO dbo.%s (Id) SELECT s.Id FROM dbo.%s AS s', @to, 'Orders';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
