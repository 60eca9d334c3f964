-- TOP (0) of a table adds nothing to a list, and leaves the others known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @list TABLE (Name sysname);
DECLARE @sql nvarchar(max);
INSERT INTO @list (Name) SELECT TOP (0) s.Name FROM dbo.Settings AS s UNION ALL SELECT N'Old' UNION ALL SELECT N'Lines';
SELECT @sql = CONCAT(N'DELETE FROM dbo.', STRING_AGG(l.Name, N'')) FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Q AS
DECLARE @list TABLE (Name sysname);
DECLARE @sql nvarchar(max);
INSERT INTO @list (Name) SELECT TOP (1) s.Name FROM dbo.Settings AS s UNION ALL SELECT N'Old' UNION ALL SELECT N'Lines';
SELECT @sql = CONCAT(N'DELETE FROM dbo.', STRING_AGG(l.Name, N'')) FROM @list AS l;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.OldLines [dynamic]
--   dbo.Q: reads dbo.Settings
--   HW3002: The name dbo.{l.Name} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often STRING_AGG(l.Name, N'') is repeated.
