-- A table parameter that is left out is empty, whatever the caller has under its name.
-- catalog: sales

CREATE PROCEDURE dbo.Echo @rows dbo.IdList READONLY AS SELECT r.Label, r.Id FROM @rows AS r;
GO
CREATE PROCEDURE dbo.Begin1 AS
BEGIN
    DECLARE @rows dbo.IdList;
    INSERT INTO @rows (Id, Label) SELECT k.Id, k.Name FROM dbo.Countries AS k;
    INSERT INTO dbo.Settings (Name, Value) EXEC dbo.Echo;
END;

-- lineage:
--   dbo.Begin1: calls dbo.Echo
--   dbo.Begin1: reads dbo.Countries
--   dbo.Begin1: writes dbo.Settings
