-- A value under a name that the procedure does not have is told; that the one is left out which it may stand for is not.
-- catalog: sales

CREATE PROCEDURE dbo.Load @day int AS
DELETE FROM dbo.Archive;
GO
CREATE PROCEDURE dbo.Run AS
EXEC dbo.Load @days = 1;

-- lineage:
--   dbo.Load: writes dbo.Archive
--   dbo.Run: calls dbo.Load
--   HW2015: SQL Server refuses this call of dbo.Load: it has no @days.
