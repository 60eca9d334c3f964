-- A date or uniqueidentifier that is set from a text is known: it is part of a name.
-- catalog: sales

CREATE PROCEDURE dbo.ByYear AS
DECLARE @day date, @sql nvarchar(200);
SET @day = '20240301';
SET @sql = N'DELETE FROM dbo.Facts_' + CAST(YEAR(@day) AS nvarchar(4));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.ByTenant AS
DECLARE @tenant uniqueidentifier, @sql nvarchar(200);
SET @tenant = '6F9619FF-8B86-D011-B42D-00C04FC964FF';
SET @sql = N'DELETE FROM dbo.[Facts_' + CAST(@tenant AS nvarchar(36)) + N']';
EXEC (@sql);

-- lineage:
--   dbo.ByTenant: writes dbo.[Facts_6F9619FF-8B86-D011-B42D-00C04FC964FF] [dynamic]
--   dbo.ByYear: writes dbo.Facts_2024 [dynamic]
