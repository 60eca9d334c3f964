-- What a callee puts into the session takes the place of what its caller put there before.
-- catalog: sales

CREATE PROCEDURE dbo.Set_Again AS
DECLARE @name sysname;
SELECT @name = Name FROM dbo.Countries;
EXEC sp_set_session_context N'name', @name;
GO
CREATE PROCEDURE dbo.Set_First AS
DECLARE @name sysname;
SELECT @name = Name FROM dbo.Settings;
EXEC sp_set_session_context N'name', @name;
EXEC dbo.Set_Again;
INSERT INTO dbo.Audit (What) VALUES (CONVERT(sysname, SESSION_CONTEXT(N'name')));

-- lineage:
--   dbo.Set_Again: reads dbo.Countries
--   dbo.Set_First: calls dbo.Set_Again
--   dbo.Set_First: reads dbo.Settings
--   dbo.Set_First: writes dbo.Audit
--   dbo.Set_First: dbo.Audit.What <- dbo.Countries.Name (transformation)
