-- The text that runs a parameter stands in a literal without N: what it is passed is followed, a text however short and a sysname too.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @run nvarchar(100) = 'EXEC (@inner)', @inner nvarchar(60) = N'DELETE FROM dbo.Archive';
EXEC sp_executesql @run, N'@inner nvarchar(60)', @inner;
GO
CREATE PROCEDURE dbo.Q AS
DECLARE @run nvarchar(100) = 'EXEC (''DELETE FROM dbo.'' + @table)', @table sysname = N'Facts';
EXEC sp_executesql @run, N'@table sysname', @table;

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.Q: writes dbo.Facts [dynamic]
