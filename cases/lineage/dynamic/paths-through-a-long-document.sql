-- A path of several steps through a long document is followed; one that looks beneath all of it again and again is told.
-- catalog: sales

CREATE PROCEDURE dbo.Steps AS
DECLARE @x xml = N'<a><b><c n="Facts"/>' + REPLICATE(N'<c/>', 120) + N'</b></a>', @sql nvarchar(max);
SET @sql = N'TRUNCATE TABLE dbo.' + @x.value('(/a/b/c/@n)[1]', 'sysname');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Beneath AS
DECLARE @x xml = N'<a><b><c n="Audit"/>' + REPLICATE(N'<c/>', 120) + N'</b></a>', @sql nvarchar(max);
SET @sql = N'TRUNCATE TABLE dbo.' + @x.value('(//a//b//c/@n)[1]', 'sysname');
EXEC (@sql);

-- lineage:
--   dbo.Steps: writes dbo.Facts [dynamic]
--   HW3002: The name dbo.{@x.value('(//a//b//c/@n)[1]', 'sysname')} is only partly known at run time; no edge is drawn.
