-- The TRIMs take blanks away, no line ends, also those that two pieces are made of; LEN does not count the blanks at the end.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'ltrim', LTRIM(N' ' + N'  a ') + N'|'),
  (N'rtrim', RTRIM(N' a ' + N'  ') + N'|'),
  (N'trim', TRIM(N' ' + N' a ' + N' ') + N'|'),
  (N'trim of blanks', TRIM(N'  ') + N'|'),
  (N'rtrim of a line', REPLACE(RTRIM(N'a' + NCHAR(10)), NCHAR(10), N'/')),
  (N'ltrim of a line', REPLACE(LTRIM(NCHAR(10) + N' a'), NCHAR(10), N'/')),
  (N'trim of a number', TRIM(12)),
  (N'trim of nothing', RTRIM(NULL)),
  (N'space 2', SPACE(2) + N'|'),
  (N'space 0', SPACE(0) + N'|'),
  (N'space -1', SPACE(-1) + N'|'),
  (N'repeated', REPLICATE(N'ab', 2)),
  (N'repeated 0 times', REPLICATE(N'ab', 0)),
  (N'repeated -1 times', REPLICATE(N'ab', -1)),
  (N'repeated as often as it goes', RIGHT(REPLICATE(N'ab', 2000), 3))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[ltrim is <a |>] [dynamic]
--   writes dbo.[ltrim of a line is </ a>] [dynamic]
--   writes dbo.[repeated -1 times is <NULL>] [dynamic]
--   writes dbo.[repeated 0 times is <>] [dynamic]
--   writes dbo.[repeated as often as it goes is <bab>] [dynamic]
--   writes dbo.[repeated is <abab>] [dynamic]
--   writes dbo.[rtrim is < a|>] [dynamic]
--   writes dbo.[rtrim of a line is <a/>] [dynamic]
--   writes dbo.[space -1 is <NULL>] [dynamic]
--   writes dbo.[space 0 is <|>] [dynamic]
--   writes dbo.[space 2 is <  |>] [dynamic]
--   writes dbo.[trim is <a|>] [dynamic]
--   writes dbo.[trim of a number is <12>] [dynamic]
--   writes dbo.[trim of blanks is <|>] [dynamic]
--   writes dbo.[trim of nothing is <NULL>] [dynamic]
