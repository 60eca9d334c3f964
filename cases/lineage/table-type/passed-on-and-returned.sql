-- Through two procedures that hand on the table they are given, the result is still what the first caller put in.
-- catalog: sales

CREATE PROCEDURE dbo.Echo @rows dbo.IdList READONLY AS SELECT r.Label, r.Id FROM @rows AS r;
GO
CREATE PROCEDURE dbo.PassOn @given dbo.IdList READONLY AS EXEC dbo.Echo @rows = @given;
GO
CREATE PROCEDURE dbo.Begin1 AS
BEGIN
    DECLARE @mine dbo.IdList;
    INSERT INTO @mine (Id, Label) SELECT k.Id, k.Name FROM dbo.Countries AS k;
    INSERT INTO dbo.Settings (Name, Value) EXEC dbo.PassOn @mine;
END;

-- lineage:
--   dbo.Begin1: calls dbo.PassOn
--   dbo.Begin1: reads dbo.Countries
--   dbo.Begin1: writes dbo.Settings
--   dbo.PassOn: calls dbo.Echo
--   dbo.Begin1: dbo.Settings.Name <- dbo.Countries.Name
--   dbo.Begin1: dbo.Settings.Value <- dbo.Countries.Id
