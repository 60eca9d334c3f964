-- CHAR and NCHAR: a letter by its number, NULL where there is none.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'char 65', CHAR(65)),
  (N'char 127', CHAR(60) + N'' + CHAR(126)),
  (N'char 160 and on', CHAR(233)),
  (N'char 255', CHAR(255)),
  (N'char 256', CHAR(256)),
  (N'char -1', CHAR(-1)),
  (N'char of nothing', CHAR(NULL)),
  (N'nchar 256', NCHAR(256)),
  (N'nchar 65535', REPLACE(NCHAR(65535), NCHAR(65535), N'last')),
  (N'nchar 65536', NCHAR(65536)),
  (N'nchar -1', NCHAR(-1)),
  (N'nchar 128', REPLACE(NCHAR(128), NCHAR(128), N'known')),
  (N'char 160', REPLACE(CHAR(160), NCHAR(160), N'a blank that does not break')),
  (N'char 0', REPLACE(CHAR(0), NCHAR(0), N'zero'))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[char -1 is <NULL>] [dynamic]
--   writes dbo.[char 0 is <zero>] [dynamic]
--   writes dbo.[char 127 is <<~>] [dynamic]
--   writes dbo.[char 160 and on is <é>] [dynamic]
--   writes dbo.[char 160 is <a blank that does not break>] [dynamic]
--   writes dbo.[char 255 is <ÿ>] [dynamic]
--   writes dbo.[char 256 is <NULL>] [dynamic]
--   writes dbo.[char 65 is <A>] [dynamic]
--   writes dbo.[char of nothing is <NULL>] [dynamic]
--   writes dbo.[nchar -1 is <NULL>] [dynamic]
--   writes dbo.[nchar 128 is <known>] [dynamic]
--   writes dbo.[nchar 256 is <Ā>] [dynamic]
--   writes dbo.[nchar 65535 is <last>] [dynamic]
--   writes dbo.[nchar 65536 is <NULL>] [dynamic]
