-- The document of OPENJSON can be one of two, and then its rows are not known; where there is one, each row is appended once.
-- catalog: sales

CREATE PROCEDURE dbo.One AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'DELETE FROM dbo.' + j.value + N';' FROM OPENJSON(N'["Facts", "Archive"]') AS j;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Two @all bit AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'DELETE FROM dbo.' + j.value + N';' FROM OPENJSON(CASE @all WHEN 1 THEN N'["Facts"]' ELSE N'["Lines"]' END) AS j;
EXEC (@sql);

-- lineage:
--   dbo.One: writes dbo.Archive [dynamic]
--   dbo.One: writes dbo.Facts [dynamic]
--   HW3002: The name dbo.{j.value} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.' + j.value + N';' is repeated.
