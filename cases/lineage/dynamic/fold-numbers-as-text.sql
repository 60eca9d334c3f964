-- STR puts a number at the end of ten letters or as many as it is told, stars where they are too few; FORMAT fills up with zeros.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'str', STR(7)),
  (N'str 3', STR(7, 3)),
  (N'str rounded', STR(7.6, 3)),
  (N'str with decimals', STR(1.25, 6, 1)),
  (N'str whose decimals have no room', STR(12.34, 4, 3)),
  (N'str too long', STR(1234, 3)),
  (N'str that just fits', STR(123, 3)),
  (N'str of nothing', STR(NULL)),
  (N'format 000', FORMAT(7, N'000')),
  (N'format 0 of many', FORMAT(123, N'0')),
  (N'format D3', FORMAT(7, N'D3')),
  (N'format d2', FORMAT(7, N'd2')),
  (N'format of nothing', FORMAT(NULL, N'00')),
  (N'format of zero', FORMAT(0, N'00'))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[format 0 of many is <123>] [dynamic]
--   writes dbo.[format 000 is <007>] [dynamic]
--   writes dbo.[format D3 is <007>] [dynamic]
--   writes dbo.[format d2 is <07>] [dynamic]
--   writes dbo.[format of nothing is <NULL>] [dynamic]
--   writes dbo.[format of zero is <00>] [dynamic]
--   writes dbo.[str 3 is <  7>] [dynamic]
--   writes dbo.[str is <         7>] [dynamic]
--   writes dbo.[str of nothing is <NULL>] [dynamic]
--   writes dbo.[str rounded is <  8>] [dynamic]
--   writes dbo.[str that just fits is <123>] [dynamic]
--   writes dbo.[str too long is <***>] [dynamic]
--   writes dbo.[str whose decimals have no room is <12.3>] [dynamic]
--   writes dbo.[str with decimals is <   1.3>] [dynamic]
