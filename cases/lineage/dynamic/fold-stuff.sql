-- STUFF: a start that is not in the text gives NULL, and NULL in place of the replacement only takes letters out.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'first letter', STUFF(N',a,b', 1, 1, N'')),
  (N'from the last letter on', STUFF(N'abc', 3, 9, N'x')),
  (N'behind the end', STUFF(N'abc', 4, 1, N'x')),
  (N'of an empty list', STUFF(N'', 1, 1, N'')),
  (N'before the beginning', STUFF(N'abc', 0, 1, N'x')),
  (N'nothing taken out', STUFF(N'abc', 2, 0, N'x')),
  (N'less than nothing taken out', STUFF(N'abc', 2, -1, N'x')),
  (N'no replacement', STUFF(N'abc', 2, 1, NULL)),
  (N'no start', STUFF(N'abc', NULL, 1, N'x')),
  (N'no length', STUFF(N'abc', 1, NULL, N'x')),
  (N'no text', STUFF(NULL, 1, 1, N'x')),
  (N'of a number', STUFF(123, 2, 1, N'x'))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[before the beginning is <NULL>] [dynamic]
--   writes dbo.[behind the end is <NULL>] [dynamic]
--   writes dbo.[first letter is <a,b>] [dynamic]
--   writes dbo.[from the last letter on is <abx>] [dynamic]
--   writes dbo.[less than nothing taken out is <NULL>] [dynamic]
--   writes dbo.[no length is <NULL>] [dynamic]
--   writes dbo.[no replacement is <ac>] [dynamic]
--   writes dbo.[no start is <NULL>] [dynamic]
--   writes dbo.[no text is <NULL>] [dynamic]
--   writes dbo.[nothing taken out is <axbc>] [dynamic]
--   writes dbo.[of a number is <1x3>] [dynamic]
--   writes dbo.[of an empty list is <NULL>] [dynamic]
