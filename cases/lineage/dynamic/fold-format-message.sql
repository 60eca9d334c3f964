-- FORMATMESSAGE puts words and numbers into the places of its text; a place without a value, or with NULL, says so.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'words and numbers', FORMATMESSAGE(N'%s_%d_%i', N'a', 1, 2)),
  (N'percent', FORMATMESSAGE(N'%%%s', N'a')),
  (N'null', FORMATMESSAGE(N'%s', NULL)),
  (N'missing', FORMATMESSAGE(N'%s%s', N'a')),
  (N'as long as a message can be', RIGHT(FORMATMESSAGE(REPLICATE(N'a', 2046) + N'%s', N'b'), 4)),
  (N'longer than that', RIGHT(FORMATMESSAGE(REPLICATE(N'a', 2046) + N'%s', N'bc'), 4)),
  (N'plain', FORMATMESSAGE(N'abc')),
  (N'at the start', FORMATMESSAGE(N'%s!', N'a')),
  (N'no format', FORMATMESSAGE(NULL, 1))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[as long as a message can be is <aaab>] [dynamic]
--   writes dbo.[at the start is <a!>] [dynamic]
--   writes dbo.[longer than that is <a...>] [dynamic]
--   writes dbo.[missing is <a(null)>] [dynamic]
--   writes dbo.[no format is <NULL>] [dynamic]
--   writes dbo.[null is <(null)>] [dynamic]
--   writes dbo.[percent is <%a>] [dynamic]
--   writes dbo.[plain is <abc>] [dynamic]
--   writes dbo.[words and numbers is <a_1_2>] [dynamic]
