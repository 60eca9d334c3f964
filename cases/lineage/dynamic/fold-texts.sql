-- REPLACE, REVERSE, TRANSLATE, STRING_ESCAPE, UPPER, LOWER and the CONCATs of what is known; of NULL most of them are NULL.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'replaced', REPLACE(N'a-A-b', N'a', N'x')),
  (N'empty replaced', REPLACE(N'abc', N'', N'x')),
  (N'replaced by nothing', REPLACE(N'abc', N'b', NULL)),
  (N'nothing replaced', REPLACE(N'abc', NULL, N'x')),
  (N'replaced in nothing', REPLACE(NULL, N'a', N'b')),
  (N'taken out', REPLACE(N'abcabc', N'bc', N'')),
  (N'replaced in a number', REPLACE(1.5, N'.', N'_')),
  (N'reversed', REVERSE(N'abc')),
  (N'reversed nothing', REVERSE(NULL)),
  (N'translated', TRANSLATE(N'a-B', N'b-', N'x_')),
  (N'escaped', STRING_ESCAPE(N'a/b"c', 'json')),
  (N'upper', UPPER(N'aB')),
  (N'lower', LOWER(N'aB')),
  (N'lower nothing', LOWER(NULL)),
  (N'concat', CONCAT(N'a', NULL, 1, N'b')),
  (N'concat with a separator', CONCAT_WS(N'-', N'a', NULL, N'b', 3)),
  (N'concat with an empty one', CONCAT_WS(N'-', N'', N'b')),
  (N'concat without one', CONCAT_WS(NULL, N'a', N'b')),
  (N'concat of nothing', CONCAT_WS(N'-', NULL, NULL)),
  (N'repeated nothing', REPLICATE(NULL, 2))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[concat is <a1b>] [dynamic]
--   writes dbo.[concat of nothing is <>] [dynamic]
--   writes dbo.[concat with a separator is <a-b-3>] [dynamic]
--   writes dbo.[concat with an empty one is <-b>] [dynamic]
--   writes dbo.[concat without one is <ab>] [dynamic]
--   writes dbo.[empty replaced is <abc>] [dynamic]
--   writes dbo.[escaped is <a\/b\"c>] [dynamic]
--   writes dbo.[lower is <ab>] [dynamic]
--   writes dbo.[lower nothing is <NULL>] [dynamic]
--   writes dbo.[nothing replaced is <NULL>] [dynamic]
--   writes dbo.[repeated nothing is <NULL>] [dynamic]
--   writes dbo.[replaced by nothing is <NULL>] [dynamic]
--   writes dbo.[replaced in a number is <1_5>] [dynamic]
--   writes dbo.[replaced in nothing is <NULL>] [dynamic]
--   writes dbo.[replaced is <x-x-b>] [dynamic]
--   writes dbo.[reversed is <cba>] [dynamic]
--   writes dbo.[reversed nothing is <NULL>] [dynamic]
--   writes dbo.[taken out is <aa>] [dynamic]
--   writes dbo.[translated is <a_x>] [dynamic]
--   writes dbo.[upper is <AB>] [dynamic]
