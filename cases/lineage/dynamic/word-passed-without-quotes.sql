-- An argument without quotes is a text: a word is the name that a text is told, one between brackets without them.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC sp_executesql N'EXEC (N''TRUNCATE TABLE dbo.'' + @table)', N'@table sysname', Facts;
EXEC sp_executesql N'EXEC (N''TRUNCATE TABLE dbo.'' + @table)', N'@table sysname', @table = [Audit];

-- lineage:
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
