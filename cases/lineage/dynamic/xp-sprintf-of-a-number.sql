-- xp_sprintf knows no place but %s: what it makes of another is not known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql varchar(500), @to varchar(20) = 'Archive';
EXEC master.dbo.xp_sprintf @sql OUTPUT, 'INSERT INTO dbo.%s (Id) SELECT s.Id FROM dbo.%d AS s', @to, 'Orders';
EXEC (@sql);

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
