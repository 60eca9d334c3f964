-- Rows that a join may have or not, and functions of which the rows are not known, are not known.

CREATE PROCEDURE dbo.P @list nvarchar(99), @id int AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'left by a parameter', (SELECT MAX(a.name) FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) LEFT JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) ON b.id = @id)),
  (N'full', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) FULL JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) ON b.id = a.id)),
  (N'inner by a parameter', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM (VALUES (N'a', 1), (N'b', 2)) AS a (name, id) JOIN (VALUES (N'x', 1), (N'y', 1), (N'z', 3)) AS b (name, id) ON b.id = @id)),
  (N'split by nothing', (SELECT MAX(s.value) FROM STRING_SPLIT(N'a', N'') AS s)),
  (N'split of a parameter', (SELECT MAX(s.value) FROM STRING_SPLIT(@list, N',') AS s)),
  (N'series of a parameter', (SELECT MAX(s.value) FROM GENERATE_SERIES(1, @id) AS s)),
  (N'series that stands still', (SELECT MAX(s.value) FROM GENERATE_SERIES(1, 2, 0) AS s)),
  (N'series by a parameter', (SELECT MAX(s.value) FROM GENERATE_SERIES(1, 2, @id) AS s)),
  (N'series that is too long', (SELECT MAX(s.value) FROM GENERATE_SERIES(1, 502) AS s)),
  (N'another function', (SELECT MAX(s.value) FROM OPENJSON(@list) AS s)),
  (N'one of a schema', (SELECT MAX(s.value) FROM dbo.STRING_SPLIT(N'a', N',') AS s)),
  (N'an own function of numbers', (SELECT MAX(s.value) FROM dbo.Numbers(3, 5) AS s)),
  (N'too many rows', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM GENERATE_SERIES(1, 30) AS s, GENERATE_SERIES(1, 30) AS t)),
  (N'pivoted', (SELECT MAX(p.a) FROM (VALUES (N'a', N'x')) AS s (name, value) PIVOT (MAX(value) FOR name IN (a)) AS p)),
  (N'split in two ways', (SELECT MAX(s.value) FROM STRING_SPLIT(CASE @id WHEN 1 THEN N'a' ELSE N'b' END, N',') AS s)),
  (N'in two ways', (SELECT CASE @id WHEN 1 THEN N'a' ELSE N'b' END)),
  (N'in two ways the same', (SELECT CASE @id WHEN 1 THEN N'a' ELSE N'a' END)),
  (N'another function of numbers', (SELECT MAX(s.value) FROM OPENJSON(N'3', N'5') AS s)),
  (N'left by a parameter, alone or not', (SELECT CAST(COUNT(*) AS nvarchar(9)) FROM (VALUES (1)) AS a (id) LEFT JOIN (VALUES (1), (2)) AS b (id) ON b.id = @id))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Numbers
--   dbo.P: reads dbo.STRING_SPLIT
--   dbo.P: writes dbo.[in two ways the same: a] [dynamic]
--   HW3002: The name dbo.[left by a parameter: {MAX(a.name)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[full: {COUNT(*)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[inner by a parameter: {COUNT(*)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[split by nothing: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[split of a parameter: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[series of a parameter: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[series that stands still: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[series by a parameter: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[series that is too long: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[another function: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[one of a schema: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[an own function of numbers: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[too many rows: {COUNT(*)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[pivoted: {MAX(p.a)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[split in two ways: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[in two ways: {CASE @id WHEN 1 THEN N'a' ELSE N'b' END}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[another function of numbers: {MAX(s.value)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[left by a parameter, alone or not: {COUNT(*)}] is only partly known at run time; no edge is drawn.
