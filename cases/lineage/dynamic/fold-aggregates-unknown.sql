-- Of rows that are not all known, or go together in groups, a list is at least what is known of it; a number or the greatest of them is not known.

CREATE PROCEDURE dbo.P @given nvarchar(9), @rank int AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'count', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM (VALUES (N'a')) AS t (name) WHERE t.name = @given)),
  (N'max of some', (SELECT MAX(t.name) FROM (VALUES (N'a'), (N'b')) AS t (name) WHERE t.name <> @given)),
  (N'list of some', (SELECT STRING_AGG(t.name, N'_') FROM (VALUES (N'a'), (N'b')) AS t (name) WHERE t.name <> @given)),
  (N'list of none or some', (SELECT STRING_AGG(t.name, N'_') FROM (VALUES (CAST(NULL AS nvarchar(9)))) AS t (name) WHERE @given > N'')),
  (N'list of a group', (SELECT STRING_AGG(t.name, N'_') FROM (VALUES (N'a'), (N'b')) AS t (name) GROUP BY ROLLUP (t.name))),
  (N'count of a group', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM (VALUES (N'a'), (N'b')) AS t (name) GROUP BY ROLLUP (t.name))),
  (N'max of a group', (SELECT MAX(t.name) FROM (VALUES (N'a'), (N'b')) AS t (name) GROUP BY ROLLUP (t.name))),
  (N'max of what is not known', (SELECT MAX(t.name) FROM (VALUES (N'a'), (@given)) AS t (name))),
  (N'sum of what is not known', (SELECT CAST(SUM(t.rank) AS nvarchar(9)) FROM (VALUES (1), (@rank)) AS t (rank))),
  (N'average with decimals', (SELECT CAST(AVG(t.rank) AS nvarchar(9)) FROM (VALUES (1.5), (2.5)) AS t (rank))),
  (N'having', (SELECT MAX(t.name) FROM (VALUES (N'a'), (N'b')) AS t (name) HAVING COUNT(*) > @rank)),
  (N'over all', (SELECT TOP (1) MAX(t.name) OVER () FROM (VALUES (N'a'), (N'b')) AS t (name))),
  (N'total of no name', (SELECT STDEV(t.rank) FROM (VALUES (1), (2)) AS t (rank))),
  (N'count of what may be NULL', (SELECT CAST(COUNT(t.name) AS nvarchar(9)) FROM (VALUES (N'a'), (@given)) AS t (name))),
  (N'distinct count of what is not known', (SELECT CAST(COUNT(DISTINCT t.name) AS nvarchar(9)) FROM (VALUES (@given)) AS t (name))),
  (N'max of words and numbers', (SELECT MAX(t.name) FROM (VALUES (N'a'), (1)) AS t (name)))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.[list of none or some: ] [dynamic]
--   HW3002: The name dbo.[count: {COUNT(*)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[max of some: {MAX(t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[list of some: a_b{STRING_AGG(t.name, N'_')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[list of a group: a_b{STRING_AGG(t.name, N'_')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[count of a group: {COUNT(*)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[max of a group: {MAX(t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[max of what is not known: {MAX(t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[sum of what is not known: {SUM(t.rank)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[average with decimals: {AVG(t.rank)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[having: {MAX(t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[over all: {MAX(t.name) OVER ()}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[total of no name: {SELECT STDEV(t.rank) FROM (VALUES (1), (2)) AS t (rank)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[count of what may be NULL: {COUNT(t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[distinct count of what is not known: {COUNT(DISTINCT t.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[max of words and numbers: {MAX(t.name)}] is only partly known at run time; no edge is drawn.
