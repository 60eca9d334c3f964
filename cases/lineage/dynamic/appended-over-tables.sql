-- SELECT @sql += over the system's tables: what each statement writes besides is known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'INSERT INTO dbo.Settings (Name) SELECT Name FROM ' + QUOTENAME(t.name) + N';' FROM sys.tables AS t;
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: writes dbo.Settings [dynamic]
--   HW3002: The name [{t.name}] is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'INSERT INTO dbo.Settings (Name) SELECT Name FROM ' + QUOT… is repeated.
