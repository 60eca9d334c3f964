-- A column that an UPDATE sets is not left to a procedure before it that nobody knows and that may have filled the temp table.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
CREATE TABLE #names (Id int, Name sysname);
EXEC dbo.Nobody;
UPDATE #names SET Name = s.Name FROM dbo.Settings AS s;
INSERT INTO dbo.Audit (What) SELECT Name FROM #names;

-- lineage:
--   dbo.P: calls dbo.Nobody
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Audit
--   dbo.P: dbo.Audit.What <- dbo.Settings.Name
