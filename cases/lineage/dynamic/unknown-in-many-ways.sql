-- However many ways an unknown text can be put together, it is said once for its EXECUTE.
-- catalog: sales

CREATE PROCEDURE dbo.P @a nvarchar(max), @b nvarchar(max), @c nvarchar(max) AS
DECLARE @sql nvarchar(max) = @a;
IF @b IS NOT NULL SET @sql += @b;
IF @c IS NOT NULL SET @sql += @c;
EXEC (@sql);

-- lineage:
--   HW3001: This SQL is put together at run time and its text is not known: @a.
