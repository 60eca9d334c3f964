-- IIF whose first argument is no condition is read as its words stand, and IIF of a schema is a function like any other.
-- catalog: sales

CREATE FUNCTION dbo.Iif (@flag bit, @a int, @b int, @c int) RETURNS int AS BEGIN RETURN @c END
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.Settings (Name, Value)
SELECT IIF(s.Name, s.Value, 'none'), dbo.Iif(1, s.Value, 2, 3) FROM dbo.Settings AS s;

-- lineage:
--   dbo.P: reads dbo.Iif
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Name <- dbo.Settings.Value (transformation)
--   dbo.P: dbo.Settings.Name <~ dbo.Settings.Name (conditional)
--   dbo.P: dbo.Settings.Value <- dbo.Settings.Value (transformation)
