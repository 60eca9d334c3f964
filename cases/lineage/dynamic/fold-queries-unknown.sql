-- What depends on an order, a number or rows that are not known is not known, or may be any of the rows.
-- catalog: sales

CREATE PROCEDURE dbo.P @given nvarchar(9), @rank int AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'several rows', (SELECT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank))),
  (N'top by an order', (SELECT TOP (1) t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY NEWID())),
  (N'top of a number', (SELECT TOP (@rank) t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank))),
  (N'offset of a number', (SELECT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.name OFFSET @rank ROWS FETCH NEXT 1 ROWS ONLY)),
  (N'fetch of a number', (SELECT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.name OFFSET 0 ROWS FETCH NEXT @rank ROWS ONLY)),
  (N'top percent', (SELECT TOP (1) PERCENT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.name)),
  (N'top with ties', (SELECT TOP (1) WITH TIES t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.name)),
  (N'top of distinct', (SELECT DISTINCT TOP (1) t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) ORDER BY t.name)),
  (N'top of groups', (SELECT TOP (1) t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank) GROUP BY t.name ORDER BY t.name)),
  (N'having', (SELECT t.name FROM (VALUES (N'a')) AS t (name) GROUP BY t.name HAVING COUNT(*) > @rank)),
  (N'of a table', (SELECT o.Name FROM dbo.Settings AS o)),
  (N'of a table and constants', (SELECT CONCAT(o.Name, t.name) FROM dbo.Settings AS o, (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank))),
  (N'except what is not known', (SELECT t.name FROM (VALUES (N'a')) AS t (name) EXCEPT SELECT o.Name FROM dbo.Settings AS o)),
  (N'numbered in parts', (SELECT CAST(ROW_NUMBER() OVER (PARTITION BY NEWID() ORDER BY t.name) AS nvarchar(9)) FROM (VALUES (N'a')) AS t (name))),
  (N'ranked', (SELECT CAST(RANK() OVER (ORDER BY t.name) AS nvarchar(9)) FROM (VALUES (N'a')) AS t (name))),
  (N'numbered by an order', (SELECT CAST(ROW_NUMBER() OVER (ORDER BY NEWID()) AS nvarchar(9)) FROM (VALUES (N'a'), (N'b')) AS t (name) WHERE t.name = N'a' OR t.name = N'b')),
  (N'numbered of some', (SELECT CAST(ROW_NUMBER() OVER (ORDER BY t.name) AS nvarchar(9)) FROM (VALUES (N'a')) AS t (name) WHERE t.name = @given)),
  (N'numbered of the first', (SELECT TOP (1) CAST(ROW_NUMBER() OVER (ORDER BY t.name) AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank))),
  (N'one of some', (SELECT t.name FROM (VALUES (N'a')) AS t (name) WHERE t.name = @given)),
  (N'none of some', (SELECT t.name FROM (VALUES (N'a')) AS t (name) WHERE t.name = N'b' AND t.name = @given)),
  (N'one of a table, then a constant', (SELECT MAX(q.name) FROM (SELECT N'a' AS name FROM dbo.Settings UNION ALL SELECT N'b') AS q)),
  (N'a constant, then one of a table', (SELECT MAX(q.name) FROM (SELECT N'a' AS name UNION ALL SELECT N'b' FROM dbo.Settings) AS q)),
  (N'intersect with what is not known', (SELECT t.name FROM (VALUES (N'a')) AS t (name) INTERSECT SELECT o.Name FROM dbo.Settings AS o)),
  (N'groups counted', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM (SELECT MAX(t.name) AS last FROM (VALUES (N'a'), (N'b')) AS t (name) GROUP BY ROLLUP (t.name)) AS q)),
  (N'of those that have it counted', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM (SELECT MAX(t.name) AS last FROM (VALUES (N'a'), (N'b')) AS t (name) HAVING COUNT(*) > 5) AS q)),
  (N'top of some', (SELECT TOP (1) t.name FROM (VALUES (N'a'), (N'b')) AS t (name) WHERE t.name <> @given ORDER BY t.name)),
  (N'over the one row', (SELECT CAST(COUNT(*) + SUM(1) OVER () AS nvarchar(9)) FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)) AS t (name, rank)))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.[except what is not known: a] [dynamic]
--   dbo.P: writes dbo.[having: a] [dynamic]
--   dbo.P: writes dbo.[intersect with what is not known: a] [dynamic]
--   dbo.P: writes dbo.[none of some: ] [dynamic]
--   dbo.P: writes dbo.[one of some: a] [dynamic]
--   HW3002: The name dbo.[several rows: {SELECT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3))…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[top by an order: {(SELECT TOP (1) t.name FROM (VALUES (N'b', 2), (N'a', 1), (…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[top of a number: {(SELECT TOP (@rank) t.name FROM (VALUES (N'b', 2), (N'a', 1…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[offset of a number: {(SELECT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[fetch of a number: {(SELECT t.name FROM (VALUES (N'b', 2), (N'a', 1), (N'c', 3)…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[top percent: {(SELECT TOP (1) PERCENT t.name FROM (VALUES (N'b', 2), (N'a…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[top with ties: {(SELECT TOP (1) WITH TIES t.name FROM (VALUES (N'b', 2), (N…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[top of distinct: {(SELECT DISTINCT TOP (1) t.name FROM (VALUES (N'b', 2), (N'…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[top of groups: {(SELECT TOP (1) t.name FROM (VALUES (N'b', 2), (N'a', 1), (…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[of a table: {o.Name}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[of a table and constants: {(SELECT CONCAT(o.Name, t.name) FROM dbo.Settings AS o, (VAL…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[numbered in parts: {ROW_NUMBER() OVER (PARTITION BY NEWID() ORDER BY t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[ranked: {RANK() OVER (ORDER BY t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[numbered by an order: {SELECT CAST(ROW_NUMBER() OVER (ORDER BY NEWID()) AS nvarcha…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[numbered of some: {ROW_NUMBER() OVER (ORDER BY t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[numbered of the first: {ROW_NUMBER() OVER (ORDER BY t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[one of a table, then a constant: {MAX(q.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a constant, then one of a table: {MAX(q.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[groups counted: {COUNT(*)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[of those that have it counted: {COUNT(*)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[top of some: {(SELECT TOP (1) t.name FROM (VALUES (N'a'), (N'b')) AS t (n…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[over the one row: {COUNT(*) + SUM(1) OVER ()}] is only partly known at run time; no edge is drawn.
