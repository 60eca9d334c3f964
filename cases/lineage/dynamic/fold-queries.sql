-- Queries over constant rows: set operators, DISTINCT, GROUP BY, TOP, OFFSET and ROW_NUMBER give the rows that SQL Server gives.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', COALESCE(f.value, N'NULL'), N']; ')
FROM (VALUES
  (N'union all', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT N'a' AS name UNION ALL SELECT N'b' UNION ALL SELECT N'a') AS q)),
  (N'union', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT N'a' AS name UNION SELECT N'b' UNION SELECT N'a') AS q)),
  (N'union, then all of another', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT N'a' AS name UNION SELECT N'a' UNION ALL SELECT N'a') AS q)),
  (N'all of another, then union', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT N'a' AS name UNION ALL SELECT N'a' UNION SELECT N'b') AS q)),
  (N'except', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT t.name FROM (VALUES (N'b'), (N'a'), (N'b')) AS t (name) EXCEPT SELECT N'a') AS q)),
  (N'except all', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT t.name FROM (VALUES (N'b'), (N'a'), (N'b')) AS t (name) EXCEPT SELECT t.name FROM (VALUES (N'b'), (N'a'), (N'b')) AS t (name)) AS q)),
  (N'intersect', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT t.name FROM (VALUES (N'b'), (N'a'), (N'b')) AS t (name) INTERSECT SELECT N'b') AS q)),
  (N'in parentheses', (SELECT STRING_AGG(q.name, N'-') FROM ((SELECT t.name FROM (VALUES (N'b'), (N'a'), (N'b')) AS t (name))) AS q)),
  (N'distinct', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT DISTINCT t.name FROM (VALUES (N'b'), (N'a'), (N'b')) AS t (name)) AS q)),
  (N'group by', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT t.name FROM (VALUES (N'b'), (N'a'), (N'b')) AS t (name) GROUP BY t.name) AS q)),
  (N'top 2', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT TOP (2) t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.name) AS q)),
  (N'top 1 from the end', (SELECT TOP (1) t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.rank DESC)),
  (N'top 0', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT TOP (0) t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank)) AS q)),
  (N'top without an order', (SELECT TOP (1) t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank))),
  (N'top by an alias', (SELECT TOP (1) -t.rank AS name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY name)),
  (N'top by a column and not the alias', (SELECT TOP (1) t.name AS rank FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.rank)),
  (N'top by one that is called otherwise', (SELECT TOP (1) t.name AS other FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY rank)),
  (N'top by two keys', (SELECT TOP (1) t.name FROM (VALUES (N'a', 1), (N'b', 1), (N'c', 2)) AS t (name, rank) ORDER BY t.rank, t.name DESC)),
  (N'top with NULL first', (SELECT TOP (1) t.name FROM (VALUES (N'a', 1), (N'b', NULL)) AS t (name, rank) ORDER BY t.rank)),
  (N'top with NULL last', (SELECT TOP (1) t.name FROM (VALUES (N'b', NULL), (N'a', 1)) AS t (name, rank) ORDER BY t.rank DESC)),
  (N'offset', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.name OFFSET 1 ROWS) AS q)),
  (N'offset and fetch', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.name OFFSET 1 ROWS FETCH NEXT 1 ROWS ONLY) AS q)),
  (N'top of a maximum', (SELECT TOP (1) MAX(t.name) FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank))),
  (N'numbered', (SELECT q.name FROM (SELECT t.name, ROW_NUMBER() OVER (ORDER BY t.name) AS n FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank)) AS q WHERE q.n = 3)),
  (N'numbered from the end', (SELECT q.name FROM (SELECT t.name, ROW_NUMBER() OVER (ORDER BY t.name DESC) AS n FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank)) AS q WHERE q.n = 3)),
  (N'numbered as they come', (SELECT q.name FROM (SELECT t.name, ROW_NUMBER() OVER (ORDER BY (SELECT NULL)) AS n FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank)) AS q WHERE q.n = 1)),
  (N'numbered in parts', (SELECT STRING_AGG(CONCAT(q.name, q.n), N'-') FROM (SELECT t.name, ROW_NUMBER() OVER (PARTITION BY t.rank ORDER BY t.name) AS n FROM (VALUES (N'b', 1), (N'a', 1), (N'c', 2)) AS t (name, rank)) AS q)),
  (N'all columns', (SELECT q.name FROM (SELECT * FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank)) AS q WHERE q.rank = 2)),
  (N'all columns and one more', (SELECT q.more FROM (SELECT *, t.name + N'!' AS more FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank)) AS q WHERE q.rank = 2)),
  (N'all columns of one', (SELECT q.name FROM (SELECT u.* FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank), (VALUES (N'x')) AS u (name)) AS q WHERE q.name <> N'a' GROUP BY q.name)),
  (N'a name in front', (SELECT q.name FROM (SELECT name = N'a') AS q)),
  (N'a quoted name', (SELECT q.name FROM (SELECT N'a' AS 'name') AS q)),
  (N'no row', (SELECT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) WHERE t.rank > 3)),
  (N'count', (SELECT IIF(EXISTS (SELECT 1 FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) WHERE t.rank > 3), N'some', N'none'))),
  (N'beside one over all', (SELECT STRING_AGG(q.name, N'-') FROM (SELECT t.name, MAX(t.name) OVER () AS last FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank)) AS q)),
  (N'all columns of the other', (SELECT MAX(q.name) FROM (SELECT t.* FROM (VALUES (N'a')) AS t (name), (VALUES (N'x')) AS u (name)) AS q)),
  (N'top by a column and not by another alias', (SELECT TOP (1) t.name AS other FROM (VALUES (N'b', 2), (N'a', 3), (N'c', 1)) AS t (name, rank) ORDER BY rank)),
  (N'top by what is selected', (SELECT TOP (1) u.name FROM (VALUES (N'a', 1), (N'b', 2)) AS t (name, id) JOIN (VALUES (N'y', 1), (N'x', 2)) AS u (name, id) ON u.id = t.id ORDER BY name))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[a name in front: a] [dynamic]
--   writes dbo.[a quoted name: a] [dynamic]
--   writes dbo.[all columns and one more: b!] [dynamic]
--   writes dbo.[all columns of one: x] [dynamic]
--   writes dbo.[all columns of the other: a] [dynamic]
--   writes dbo.[all columns: b] [dynamic]
--   writes dbo.[all of another, then union: a-b] [dynamic]
--   writes dbo.[beside one over all: b-a-c] [dynamic]
--   writes dbo.[count: none] [dynamic]
--   writes dbo.[distinct: b-a] [dynamic]
--   writes dbo.[except all: NULL] [dynamic]
--   writes dbo.[except: b] [dynamic]
--   writes dbo.[group by: b-a] [dynamic]
--   writes dbo.[in parentheses: b-a-b] [dynamic]
--   writes dbo.[intersect: b] [dynamic]
--   writes dbo.[no row: NULL] [dynamic]
--   writes dbo.[numbered as they come: b] [dynamic]
--   writes dbo.[numbered from the end: a] [dynamic]
--   writes dbo.[numbered in parts: b2-a1-c1] [dynamic]
--   writes dbo.[numbered: c] [dynamic]
--   writes dbo.[offset and fetch: b] [dynamic]
--   writes dbo.[offset: b-c] [dynamic]
--   writes dbo.[top 0: NULL] [dynamic]
--   writes dbo.[top 1 from the end: c] [dynamic]
--   writes dbo.[top 2: a-b] [dynamic]
--   writes dbo.[top by a column and not by another alias: c] [dynamic]
--   writes dbo.[top by a column and not the alias: a] [dynamic]
--   writes dbo.[top by an alias: -3] [dynamic]
--   writes dbo.[top by one that is called otherwise: a] [dynamic]
--   writes dbo.[top by two keys: b] [dynamic]
--   writes dbo.[top by what is selected: x] [dynamic]
--   writes dbo.[top of a maximum: c] [dynamic]
--   writes dbo.[top with NULL first: b] [dynamic]
--   writes dbo.[top with NULL last: a] [dynamic]
--   writes dbo.[top without an order: b] [dynamic]
--   writes dbo.[union all: a-b-a] [dynamic]
--   writes dbo.[union, then all of another: a-a] [dynamic]
--   writes dbo.[union: a-b] [dynamic]
