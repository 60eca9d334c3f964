-- A call that is compared and then put in, NULLIF(dbo.ArchiveOf(N'Invoice'), N''): the message says what stands there, though nobody needs to know for the comparison.
CREATE PROCEDURE dbo.EmptyArchive AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.' + NULLIF(dbo.ArchiveOf(N'Invoice'), N'');
EXEC (@sql);

-- lineage:
--   dbo.EmptyArchive: reads dbo.ArchiveOf
--   HW3002: The name dbo.{dbo.ArchiveOf(N'Invoice')} is only partly known at run time; no edge is drawn.
