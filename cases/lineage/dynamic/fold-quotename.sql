-- QUOTENAME doubles the closing character, takes the first of several, and is NULL of a name that is too long or of no quote.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'brackets', REPLACE(REPLACE(QUOTENAME(N'a]b'), N'[', N'('), N']', N')')),
  (N'quotes', QUOTENAME(N'a"b', N'"')),
  (N'single', QUOTENAME(N'it''s', N'''')),
  (N'parentheses', QUOTENAME(N'a)b', N'(')),
  (N'closing parenthesis', QUOTENAME(N'ab', N')')),
  (N'braces', QUOTENAME(N'a', N'{') + QUOTENAME(N'b', N'}')),
  (N'angles', QUOTENAME(N'a', N'<') + QUOTENAME(N'b', N'>')),
  (N'backticks', QUOTENAME(N'a', N'`')),
  (N'two characters', QUOTENAME(N'a', N'()')),
  (N'no quote', QUOTENAME(N'a', N'x')),
  (N'nothing', QUOTENAME(N'a', NULL)),
  (N'no name', QUOTENAME(NULL)),
  (N'as long as a name can be', RIGHT(QUOTENAME(REPLICATE(N'a', 128), N'('), 2)),
  (N'longer than a name can be', QUOTENAME(REPLICATE(N'a', 129), N'(')),
  (N'closing bracket', REPLACE(QUOTENAME(N'a', N']'), N']', N'.')),
  (N'a number', QUOTENAME(7, N'('))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[a number is <(7)>] [dynamic]
--   writes dbo.[angles is <<a><b>>] [dynamic]
--   writes dbo.[as long as a name can be is <a)>] [dynamic]
--   writes dbo.[backticks is <`a`>] [dynamic]
--   writes dbo.[braces is <{a}{b}>] [dynamic]
--   writes dbo.[brackets is <(a))b)>] [dynamic]
--   writes dbo.[closing bracket is <[a.>] [dynamic]
--   writes dbo.[closing parenthesis is <(ab)>] [dynamic]
--   writes dbo.[longer than a name can be is <NULL>] [dynamic]
--   writes dbo.[no name is <NULL>] [dynamic]
--   writes dbo.[no quote is <NULL>] [dynamic]
--   writes dbo.[nothing is <NULL>] [dynamic]
--   writes dbo.[parentheses is <(a))b)>] [dynamic]
--   writes dbo.[quotes is <"a""b">] [dynamic]
--   writes dbo.[single is <'it''s'>] [dynamic]
--   writes dbo.[two characters is <(a)>] [dynamic]
