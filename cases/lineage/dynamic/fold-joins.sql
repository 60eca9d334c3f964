-- Joins of constant rows: an outer join keeps a row that nothing matches, alone, and no row beside one that it does not match.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', COALESCE(f.value, N'NULL'), N']; ')
FROM (VALUES
  (N'inner', (SELECT STRING_AGG(CONCAT(a.name, b.name), N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) ON b.id = a.id)),
  (N'left', (SELECT STRING_AGG(CONCAT(a.name, b.name), N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) LEFT JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) ON b.id = a.id)),
  (N'right', (SELECT STRING_AGG(CONCAT(a.name, b.name), N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) RIGHT JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) ON b.id = a.id)),
  (N'cross', (SELECT STRING_AGG(CONCAT(a.name, b.name), N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) CROSS JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id))),
  (N'comma', (SELECT STRING_AGG(CONCAT(a.name, b.name), N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id), (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) WHERE a.id < b.id)),
  (N'in parentheses', (SELECT STRING_AGG(CONCAT(a.name, b.name), N'-') FROM ((VALUES (N'a', 1), (N'b', 2)) AS a (name, id) JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) ON b.id = a.id))),
  (N'apply', (SELECT STRING_AGG(CONCAT(a.name, b.name), N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) CROSS APPLY (SELECT a.name + N'!' AS name) AS b)),
  (N'apply of some', (SELECT STRING_AGG(CONCAT(a.name, b.name), N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) CROSS APPLY (SELECT N'!' AS name WHERE a.id = 2) AS b)),
  (N'outer apply', (SELECT STRING_AGG(a.name, N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) OUTER APPLY (SELECT N'!' AS name WHERE a.id = 2) AS b)),
  (N'left that matches nothing', (SELECT STRING_AGG(CONCAT(a.name, b.name), N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) LEFT JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) ON b.id = 7)),
  (N'is alone', (SELECT STRING_AGG(a.name, N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) LEFT JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) ON b.id = a.id WHERE b.name IS NULL)),
  (N'outer reference', (SELECT STRING_AGG(a.name, N'-') FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) WHERE EXISTS (SELECT 1 FROM (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) WHERE b.id = a.id))),
  (N'column of the inner query first', (SELECT STRING_AGG((SELECT MAX(name) FROM (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) WHERE b.id = 3), N'-') FROM (VALUES (1)) AS a (id))),
  (N'split', (SELECT STRING_AGG(s.value, N'-') FROM STRING_SPLIT(N'a,b,,c', N',') AS s)),
  (N'split of nothing', (SELECT STRING_AGG(s.value, N'-') FROM STRING_SPLIT(NULL, N',') AS s)),
  (N'split with places', (SELECT s.value FROM STRING_SPLIT(N'a,b,c', N',', 1) AS s WHERE s.ordinal = 2)),
  (N'split under other names', (SELECT STRING_AGG(s.part, N'-') FROM STRING_SPLIT(N'a,b', N',') AS s (part))),
  (N'series', (SELECT STRING_AGG(s.value, N'-') FROM GENERATE_SERIES(1, 3) AS s)),
  (N'series downwards', (SELECT STRING_AGG(s.value, N'-') FROM GENERATE_SERIES(3, 1) AS s)),
  (N'series by 2', (SELECT STRING_AGG(s.value, N'-') FROM GENERATE_SERIES(1, 6, 2) AS s)),
  (N'series of one', (SELECT STRING_AGG(s.value, N'-') FROM GENERATE_SERIES(4, 4) AS s)),
  (N'series the wrong way', (SELECT STRING_AGG(s.value, N'-') FROM GENERATE_SERIES(3, 1, 1) AS s)),
  (N'in two worlds the same', (SELECT CASE 1 WHEN 1 THEN a.name END FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) WHERE a.id = 2))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[apply of some: b!] [dynamic]
--   writes dbo.[apply: aa!-bb!] [dynamic]
--   writes dbo.[column of the inner query first: z] [dynamic]
--   writes dbo.[comma: az-bz] [dynamic]
--   writes dbo.[cross: ax-ay-az-bx-by-bz] [dynamic]
--   writes dbo.[in parentheses: ax-ay] [dynamic]
--   writes dbo.[in two worlds the same: b] [dynamic]
--   writes dbo.[inner: ax-ay] [dynamic]
--   writes dbo.[is alone: b] [dynamic]
--   writes dbo.[left that matches nothing: a-b] [dynamic]
--   writes dbo.[left: ax-ay-b] [dynamic]
--   writes dbo.[outer apply: a-b] [dynamic]
--   writes dbo.[outer reference: a] [dynamic]
--   writes dbo.[right: ax-ay-z] [dynamic]
--   writes dbo.[series by 2: 1-3-5] [dynamic]
--   writes dbo.[series downwards: 3-2-1] [dynamic]
--   writes dbo.[series of one: 4] [dynamic]
--   writes dbo.[series the wrong way: NULL] [dynamic]
--   writes dbo.[series: 1-2-3] [dynamic]
--   writes dbo.[split of nothing: NULL] [dynamic]
--   writes dbo.[split under other names: a-b] [dynamic]
--   writes dbo.[split with places: b] [dynamic]
--   writes dbo.[split: a-b--c] [dynamic]
