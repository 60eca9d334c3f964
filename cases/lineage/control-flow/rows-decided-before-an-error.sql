-- What decided rows that a callee has taken out again is found by CATCH, though the same columns are filled anew without it.
-- catalog: sales

CREATE PROCEDURE dbo.Fill AS
INSERT INTO #names (Name) SELECT c.Name FROM dbo.Countries AS c JOIN dbo.Settings AS s ON s.Name = c.Name;
EXEC dbo.Note;
DELETE FROM #names;
INSERT INTO #names (Name) SELECT Name FROM dbo.Countries;
GO
CREATE PROCEDURE dbo.Note AS INSERT INTO dbo.Lines (OrderId) VALUES (1);
GO
CREATE PROCEDURE dbo.Load AS
CREATE TABLE #names (Name sysname);
BEGIN TRY
    EXEC dbo.Fill;
END TRY
BEGIN CATCH
    INSERT INTO dbo.Audit (What) SELECT Name FROM #names;
END CATCH;

-- lineage:
--   dbo.Fill: calls dbo.Note
--   dbo.Fill: reads dbo.Countries
--   dbo.Fill: reads dbo.Settings
--   dbo.Load: calls dbo.Fill
--   dbo.Load: writes dbo.Audit
--   dbo.Note: writes dbo.Lines
--   dbo.Load: dbo.Audit.What <- dbo.Countries.Name
--   dbo.Load: dbo.Audit.What <~ dbo.Countries.Name (join)
--   dbo.Load: dbo.Audit.What <~ dbo.Settings.Name (join)
