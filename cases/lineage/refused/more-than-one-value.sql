-- A procedure that takes one value gets two.
-- catalog: sales

CREATE PROCEDURE dbo.Load @day int AS
DELETE FROM dbo.Archive;
GO
CREATE PROCEDURE dbo.Run AS
EXEC dbo.Load 1, 2;

-- lineage:
--   dbo.Load: writes dbo.Archive
--   dbo.Run: calls dbo.Load
--   HW2015: SQL Server refuses this call of dbo.Load: it takes one value and gets 2.
