-- LEFT, RIGHT and SUBSTRING at their ends: more than there is, nothing, and a start before the text, from where it counts.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'left 2', LEFT(N'abc', 2)),
  (N'left 9', LEFT(N'abc', 9)),
  (N'left 0', LEFT(N'abc', 0)),
  (N'left of nothing', LEFT(NULL, 2)),
  (N'left nothing', LEFT(N'abc', NULL)),
  (N'right 2', RIGHT(N'abc', 2)),
  (N'right 9', RIGHT(N'abc', 9)),
  (N'right 0', RIGHT(N'abc', 0)),
  (N'right of nothing', RIGHT(NULL, 2)),
  (N'right of a number', RIGHT(1000 + 7, 2)),
  (N'part 2, 1', SUBSTRING(N'abc', 2, 1)),
  (N'part 0, 2', SUBSTRING(N'abc', 0, 2)),
  (N'part -1, 3', SUBSTRING(N'abc', -1, 3)),
  (N'part -5, 3', SUBSTRING(N'abc', -5, 3)),
  (N'part 1, 2', SUBSTRING(N'abc', 1, 2)),
  (N'part 2, 8000', SUBSTRING(N'abc', 2, 8000)),
  (N'part behind', SUBSTRING(N'abc', 9, 1)),
  (N'part of nothing', SUBSTRING(NULL, 1, 1)),
  (N'part without a length', SUBSTRING(N'abc', 2)),
  (N'part of no letters', SUBSTRING(N'abc', 2, 0))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[left 0 is <>] [dynamic]
--   writes dbo.[left 2 is <ab>] [dynamic]
--   writes dbo.[left 9 is <abc>] [dynamic]
--   writes dbo.[left nothing is <NULL>] [dynamic]
--   writes dbo.[left of nothing is <NULL>] [dynamic]
--   writes dbo.[part -1, 3 is <a>] [dynamic]
--   writes dbo.[part -5, 3 is <>] [dynamic]
--   writes dbo.[part 0, 2 is <a>] [dynamic]
--   writes dbo.[part 1, 2 is <ab>] [dynamic]
--   writes dbo.[part 2, 1 is <b>] [dynamic]
--   writes dbo.[part 2, 8000 is <bc>] [dynamic]
--   writes dbo.[part behind is <>] [dynamic]
--   writes dbo.[part of no letters is <>] [dynamic]
--   writes dbo.[part of nothing is <NULL>] [dynamic]
--   writes dbo.[part without a length is <bc>] [dynamic]
--   writes dbo.[right 0 is <>] [dynamic]
--   writes dbo.[right 2 is <bc>] [dynamic]
--   writes dbo.[right 9 is <abc>] [dynamic]
--   writes dbo.[right of a number is <07>] [dynamic]
--   writes dbo.[right of nothing is <NULL>] [dynamic]
