-- LIKE of what is known: %, _, sets and ranges, what is not in them, and letters that stand for themselves in brackets.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.', QUOTENAME(CONCAT(f.name, N': ', f.value)), N'; ')
FROM (VALUES
  (N'abc LIKE a%', IIF(N'abc' LIKE N'a%', N'yes', N'no')),
  (N'abc LIKE %c', IIF(N'abc' LIKE N'%c', N'yes', N'no')),
  (N'abc LIKE a%c', IIF(N'abc' LIKE N'a%c', N'yes', N'no')),
  (N'abxbc LIKE a%bc', IIF(N'abxbc' LIKE N'a%bc', N'yes', N'no')),
  (N'abc LIKE %', IIF(N'abc' LIKE N'%', N'yes', N'no')),
  (N' LIKE %', IIF(N'' LIKE N'%', N'yes', N'no')),
  (N' LIKE ', IIF(N'' LIKE N'', N'yes', N'no')),
  (N'abc LIKE ', IIF(N'abc' LIKE N'', N'yes', N'no')),
  (N'abc LIKE a_c', IIF(N'abc' LIKE N'a_c', N'yes', N'no')),
  (N'abc LIKE a_', IIF(N'abc' LIKE N'a_', N'yes', N'no')),
  (N'abc LIKE ABC', IIF(N'abc' LIKE N'ABC', N'yes', N'no')),
  (N'abc LIKE [a-c]bc', IIF(N'abc' LIKE N'[a-c]bc', N'yes', N'no')),
  (N'dbc LIKE [a-c]bc', IIF(N'dbc' LIKE N'[a-c]bc', N'yes', N'no')),
  (N'abc LIKE [^a-c]bc', IIF(N'abc' LIKE N'[^a-c]bc', N'yes', N'no')),
  (N'dbc LIKE [^a-c]bc', IIF(N'dbc' LIKE N'[^a-c]bc', N'yes', N'no')),
  (N'cbc LIKE [a-c]bc', IIF(N'cbc' LIKE N'[a-c]bc', N'yes', N'no')),
  (N'-bc LIKE [a-c]bc', IIF(N'-bc' LIKE N'[a-c]bc', N'yes', N'no')),
  (N'^bc LIKE [^a-c]bc', IIF(N'^bc' LIKE N'[^a-c]bc', N'yes', N'no')),
  (N'bbc LIKE [ace]bc', IIF(N'bbc' LIKE N'[ace]bc', N'yes', N'no')),
  (N'axb LIKE %ab', IIF(N'axb' LIKE N'%ab', N'yes', N'no')),
  (N'-bc LIKE [a-]bc', IIF(N'-bc' LIKE N'[a-]bc', N'yes', N'no')),
  (N'abc LIKE [a-]bc', IIF(N'abc' LIKE N'[a-]bc', N'yes', N'no')),
  (N'bbc LIKE [a-]bc', IIF(N'bbc' LIKE N'[a-]bc', N'yes', N'no')),
  (N'bbc LIKE [ac]bc', IIF(N'bbc' LIKE N'[ac]bc', N'yes', N'no')),
  (N'cbc LIKE [ac]bc', IIF(N'cbc' LIKE N'[ac]bc', N'yes', N'no')),
  (N'ebc LIKE [a-ce]bc', IIF(N'ebc' LIKE N'[a-ce]bc', N'yes', N'no')),
  (N'dbc LIKE [a-ce]bc', IIF(N'dbc' LIKE N'[a-ce]bc', N'yes', N'no')),
  (N'a[b LIKE a[[]b', IIF(N'a[b' LIKE N'a[[]b', N'yes', N'no')),
  (N'a%b LIKE a[%]b', IIF(N'a%b' LIKE N'a[%]b', N'yes', N'no')),
  (N'axb LIKE a[%]b', IIF(N'axb' LIKE N'a[%]b', N'yes', N'no')),
  (N'a_b LIKE a[_]b', IIF(N'a_b' LIKE N'a[_]b', N'yes', N'no')),
  (N'abcabd LIKE %ab[d]', IIF(N'abcabd' LIKE N'%ab[d]', N'yes', N'no')),
  (N'aab LIKE %ab', IIF(N'aab' LIKE N'%ab', N'yes', N'no')),
  (N'abab LIKE %ab', IIF(N'abab' LIKE N'%ab', N'yes', N'no')),
  (N'abcabcd LIKE %abc%d', IIF(N'abcabcd' LIKE N'%abc%d', N'yes', N'no')),
  (N'abcx LIKE a%c%%x%', IIF(N'abcx' LIKE N'a%c%%x%', N'yes', N'no'))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[ LIKE %: yes] [dynamic]
--   writes dbo.[ LIKE : yes] [dynamic]
--   writes dbo.[-bc LIKE [a-]]bc: yes] [dynamic]
--   writes dbo.[-bc LIKE [a-c]]bc: no] [dynamic]
--   writes dbo.[^bc LIKE [^a-c]]bc: yes] [dynamic]
--   writes dbo.[a%b LIKE a[%]]b: yes] [dynamic]
--   writes dbo.[a[b LIKE a[[]]b: yes] [dynamic]
--   writes dbo.[a_b LIKE a[_]]b: yes] [dynamic]
--   writes dbo.[aab LIKE %ab: yes] [dynamic]
--   writes dbo.[abab LIKE %ab: yes] [dynamic]
--   writes dbo.[abc LIKE %: yes] [dynamic]
--   writes dbo.[abc LIKE %c: yes] [dynamic]
--   writes dbo.[abc LIKE : no] [dynamic]
--   writes dbo.[abc LIKE ABC: yes] [dynamic]
--   writes dbo.[abc LIKE [^a-c]]bc: no] [dynamic]
--   writes dbo.[abc LIKE [a-]]bc: yes] [dynamic]
--   writes dbo.[abc LIKE [a-c]]bc: yes] [dynamic]
--   writes dbo.[abc LIKE a%: yes] [dynamic]
--   writes dbo.[abc LIKE a%c: yes] [dynamic]
--   writes dbo.[abc LIKE a_: no] [dynamic]
--   writes dbo.[abc LIKE a_c: yes] [dynamic]
--   writes dbo.[abcabcd LIKE %abc%d: yes] [dynamic]
--   writes dbo.[abcabd LIKE %ab[d]]: yes] [dynamic]
--   writes dbo.[abcx LIKE a%c%%x%: yes] [dynamic]
--   writes dbo.[abxbc LIKE a%bc: yes] [dynamic]
--   writes dbo.[axb LIKE %ab: no] [dynamic]
--   writes dbo.[axb LIKE a[%]]b: no] [dynamic]
--   writes dbo.[bbc LIKE [a-]]bc: no] [dynamic]
--   writes dbo.[bbc LIKE [ac]]bc: no] [dynamic]
--   writes dbo.[bbc LIKE [ace]]bc: no] [dynamic]
--   writes dbo.[cbc LIKE [a-c]]bc: yes] [dynamic]
--   writes dbo.[cbc LIKE [ac]]bc: yes] [dynamic]
--   writes dbo.[dbc LIKE [^a-c]]bc: yes] [dynamic]
--   writes dbo.[dbc LIKE [a-c]]bc: no] [dynamic]
--   writes dbo.[dbc LIKE [a-ce]]bc: no] [dynamic]
--   writes dbo.[ebc LIKE [a-ce]]bc: yes] [dynamic]
