-- UPPER, LOWER, the TRIMs, CHAR, QUOTENAME, CAST and COLLATE of constants are constants.
-- catalog: sales

DECLARE @sql nvarchar(max) = CAST(N'DELETE FROM ' AS nvarchar(max)) + (N'dbo.Orders' COLLATE Latin1_General_BIN) + CHAR(59)
  + UPPER(N'delete') + NCHAR(32) + N'FROM dbo.' + QUOTENAME(N'Lines', N'"') + CHAR(10)
  + LOWER(N'DELETE FROM ') + LTRIM(RTRIM(N'  dbo.Archive  ')) + N' '
  + TRIM(N'  DELETE FROM dbo.Facts  ')
  + N' INSERT INTO dbo.Settings (Name) VALUES (' + QUOTENAME(N'it''s', N'''') + N')';
EXEC sp_executesql @sql;

-- lineage:
--   writes dbo.Archive [dynamic]
--   writes dbo.Facts [dynamic]
--   writes dbo.Lines [dynamic]
--   writes dbo.Orders [dynamic]
--   writes dbo.Settings [dynamic]
