-- Between parentheses a column of a list keeps its name.

DECLARE @sql nvarchar(max) = N'';
SELECT (t.name), (t.place) INTO #list FROM (VALUES (N'First', 1), (N'Second', 2)) AS t (name, place);
SELECT @sql += CONCAT(N'DELETE FROM dbo.', q.name, N'; ') FROM (SELECT (l.name), ((l.place)) FROM #list AS l WHERE l.place = 1) AS q WHERE q.place = 1;
EXEC (@sql);

-- lineage:
--   writes dbo.First [dynamic]
