-- What a function makes of numbers that only the run knows may be any words.
-- catalog: sales

CREATE PROCEDURE dbo.Clear @name sysname AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Archive WHERE Id = 1 ' + TYPE_NAME(LEN(@name));
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Clear_Behind @name sysname AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Archive WHERE Id = ' + TYPE_NAME(LEN(@name));
EXEC (@sql);

-- lineage:
--   dbo.Clear: writes dbo.Archive [dynamic]
--   dbo.Clear_Behind: writes dbo.Archive [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: TYPE_NAME(LEN(@name)).
--   HW3001: This SQL is put together at run time and its text is not known: TYPE_NAME(LEN(@name)).
