-- A callee adds a column to a temp table that no caller makes: it stays told that nobody does.
-- catalog: sales

CREATE PROCEDURE dbo.Widen AS ALTER TABLE #t ADD Net int;
GO
CREATE PROCEDURE dbo.P AS
EXEC dbo.Widen;
INSERT INTO dbo.Archive (Id) SELECT t.Id FROM #t AS t;

-- lineage:
--   dbo.P: calls dbo.Widen
--   dbo.P: writes dbo.Archive
--   HW2007: The temp table #t is created by a caller; its columns are not known here.
--   HW2007: The temp table #t is created by a caller; its columns are not known here.
