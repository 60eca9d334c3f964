-- Functions of an assembly have no text to read; what uses them reads them.
-- catalog: sales
CREATE FUNCTION dbo.Split (@text nvarchar(max)) RETURNS TABLE (Word nvarchar(50)) AS EXTERNAL NAME tools.[Text.Split].Run;
GO
CREATE PROCEDURE dbo.Do AS
INSERT INTO dbo.Settings (Name) SELECT s.Word FROM dbo.Split('a b') AS s;

-- lineage:
--   dbo.Do: reads dbo.Split
--   dbo.Do: writes dbo.Settings
--   dbo.Do: dbo.Settings.Name <- dbo.Split.Word
