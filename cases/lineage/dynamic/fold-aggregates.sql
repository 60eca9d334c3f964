-- Aggregates over constant rows: NULL does not count, DISTINCT counts each once whatever its case, an average of whole numbers is one.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', COALESCE(f.value, N'NULL'), N']; ')
FROM (VALUES
  (N'count', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'count of names', (SELECT CAST(COUNT(t.name) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'big count', (SELECT CAST(COUNT_BIG(t.name) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'distinct', (SELECT CAST(COUNT(DISTINCT t.name) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'distinct in another case', (SELECT CAST(COUNT(DISTINCT t.name) AS nvarchar(9)) FROM (VALUES (N'A'), (N'a '), (N'b')) AS t (name))),
  (N'max', (SELECT MAX(t.name) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'min', (SELECT MIN(t.name) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'max of numbers', (SELECT CAST(MAX(t.rank) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'min of numbers', (SELECT CAST(MIN(t.rank) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'sum', (SELECT CAST(SUM(t.rank) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'average', (SELECT CAST(AVG(t.rank) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'distinct sum', (SELECT CAST(SUM(DISTINCT t.rank) AS nvarchar(9)) FROM (VALUES (2), (2), (3)) AS t (rank))),
  (N'sum of decimals', (SELECT CAST(SUM(t.rank) AS nvarchar(9)) FROM (VALUES (1.5), (2)) AS t (rank))),
  (N'sum of nothing', (SELECT CAST(SUM(t.rank) AS nvarchar(9)) FROM (VALUES (1)) AS t (rank) WHERE t.rank > 1)),
  (N'max of nothing', (SELECT MAX(t.name) FROM (VALUES (N'a')) AS t (name) WHERE t.name > N'a')),
  (N'count of nothing', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM (VALUES (N'a')) AS t (name) WHERE t.name > N'a')),
  (N'list', (SELECT STRING_AGG(t.name, N', ') FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'list in order', (SELECT STRING_AGG(t.name, N', ') WITHIN GROUP (ORDER BY t.name) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'list from the end', (SELECT STRING_AGG(t.name, N', ') WITHIN GROUP (ORDER BY t.name DESC) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'list by two keys', (SELECT STRING_AGG(CONCAT(t.name, t.rank), N', ') WITHIN GROUP (ORDER BY t.name DESC, t.rank DESC) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'list of numbers', (SELECT STRING_AGG(t.rank, N'-') FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'list without a separator', (SELECT STRING_AGG(t.name, NULL) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'list of nothing', (SELECT STRING_AGG(t.name, N',') FROM (VALUES (N'a')) AS t (name) WHERE t.name > N'a')),
  (N'in a sum', (SELECT CAST(MAX(t.rank) + 1 AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'in parentheses', (SELECT (MAX(t.name)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'in a text', (SELECT N'x' + MAX(t.name) COLLATE Latin1_General_BIN FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'below 0', (SELECT CAST(-MAX(t.rank) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'in a function', (SELECT UPPER(MAX(t.name)) FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'in a choice', (SELECT CASE WHEN 1 = 1 THEN MAX(t.name) ELSE N'' END FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'in the other choice', (SELECT CASE WHEN 1 = 2 THEN N'' ELSE MAX(t.name) END FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'in a condition', (SELECT CASE WHEN COUNT(*) > 3 THEN N'many' ELSE N'few' END FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank))),
  (N'in what a choice asks', (SELECT CASE COUNT(*) WHEN 4 THEN N'four' ELSE N'other' END FROM (VALUES (N'b', 2), (N'a', 1), (N'b', 3), (NULL, 4)) AS t (name, rank)))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[average: 2] [dynamic]
--   writes dbo.[below 0: -4] [dynamic]
--   writes dbo.[big count: 3] [dynamic]
--   writes dbo.[count of names: 3] [dynamic]
--   writes dbo.[count of nothing: 0] [dynamic]
--   writes dbo.[count: 4] [dynamic]
--   writes dbo.[distinct in another case: 2] [dynamic]
--   writes dbo.[distinct sum: 5] [dynamic]
--   writes dbo.[distinct: 2] [dynamic]
--   writes dbo.[in a choice: b] [dynamic]
--   writes dbo.[in a condition: many] [dynamic]
--   writes dbo.[in a function: B] [dynamic]
--   writes dbo.[in a sum: 5] [dynamic]
--   writes dbo.[in a text: xb] [dynamic]
--   writes dbo.[in parentheses: b] [dynamic]
--   writes dbo.[in the other choice: b] [dynamic]
--   writes dbo.[in what a choice asks: four] [dynamic]
--   writes dbo.[list by two keys: b3, b2, a1, 4] [dynamic]
--   writes dbo.[list from the end: b, b, a] [dynamic]
--   writes dbo.[list in order: a, b, b] [dynamic]
--   writes dbo.[list of nothing: NULL] [dynamic]
--   writes dbo.[list of numbers: 2-1-3-4] [dynamic]
--   writes dbo.[list without a separator: bab] [dynamic]
--   writes dbo.[list: b, a, b] [dynamic]
--   writes dbo.[max of nothing: NULL] [dynamic]
--   writes dbo.[max of numbers: 4] [dynamic]
--   writes dbo.[max: b] [dynamic]
--   writes dbo.[min of numbers: 1] [dynamic]
--   writes dbo.[min: a] [dynamic]
--   writes dbo.[sum of decimals: 3.5] [dynamic]
--   writes dbo.[sum of nothing: NULL] [dynamic]
--   writes dbo.[sum: 10] [dynamic]
