-- Where a part of the text cannot be read, that part may declare what the rest uses: nothing is said of it.
-- catalog: sales

CREATE PROCEDURE dbo.Partly AS
DECLARE @known int = 1, @lost ???;
DELETE FROM dbo.Archive WHERE Id = @lost;
GOTO finish;
GO
:r declarations.sql
DELETE FROM dbo.Archive WHERE Id = @included;
GO

-- lineage:
--   dbo.Partly: writes dbo.Archive
--   writes dbo.Archive
--   HW1001: Expected a name here, found ?.
--   HW1009: The sqlcmd line :r declarations.sql is left out.
