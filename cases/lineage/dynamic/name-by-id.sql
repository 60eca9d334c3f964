-- OBJECT_NAME and OBJECT_SCHEMA_NAME of the OBJECT_ID of a known name are its parts; of a name without a schema, or in another database, they are not known.
-- catalog: sales

CREATE PROCEDURE dbo.EmptyIt AS
DECLARE @name nvarchar(100) = N'[dbo].[Facts]', @id int;
SET @id = OBJECT_ID(@name, 'U');
IF @id IS NOT NULL
BEGIN
    DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE ' + QUOTENAME(OBJECT_SCHEMA_NAME(@id)) + N'.' + QUOTENAME(OBJECT_NAME(@id));
    EXEC (@sql);
END
GO
CREATE PROCEDURE dbo.Elsewhere AS
DECLARE @run nvarchar(max) = N'TRUNCATE TABLE dbo.' + OBJECT_NAME(OBJECT_ID(N'Other.dbo.Facts'), DB_ID(N'Other'));
EXEC (@run);
SET @run = N'TRUNCATE TABLE ' + OBJECT_SCHEMA_NAME(OBJECT_ID(N'Lines')) + N'.Lines';
EXEC (@run);

-- lineage:
--   dbo.EmptyIt: writes dbo.Facts [dynamic]
--   HW3002: The name dbo.{OBJECT_NAME(OBJECT_ID(N'Other.dbo.Facts'), DB_ID(N'Other'))} is only partly known at run time; no edge is drawn.
--   HW3002: The name {OBJECT_SCHEMA_NAME(OBJECT_ID(N'Lines'))}.Lines is only partly known at run time; no edge is drawn.
