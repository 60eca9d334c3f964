-- FOR XML PATH('') of constant rows is their text: with entities for <, > and & unless it is read again as TYPE, NULL of no row.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', COALESCE(f.value, N'NULL'), N']; ')
FROM (VALUES
  (N'plain', STUFF((SELECT N',' + t.name FROM (VALUES (N'a'), (N'b')) AS t (name) FOR XML PATH('')), 1, 1, N'')),
  (N'of N', (SELECT t.name AS [text()] FROM (VALUES (N'a'), (NULL), (N'b')) AS t (name) FOR XML PATH(N''))),
  (N'as data', (SELECT t.name AS [*] FROM (VALUES (N'a'), (N'b')) AS t (name) FOR XML PATH(''))),
  (N'as a node', (SELECT t.name AS [node()] FROM (VALUES (N'a'), (N'b')) AS t (name) FOR XML PATH(''))),
  (N'with entities', (SELECT N'' + t.name FROM (VALUES (N'a<b&c>d')) AS t (name) FOR XML PATH(''))),
  (N'with a line end', (SELECT N'a' + NCHAR(13) + NCHAR(98) FOR XML PATH(''))),
  (N'as type', (SELECT N'' + t.name FROM (VALUES (N'a<b&c>d')) AS t (name) FOR XML PATH(''), TYPE).value('.', 'nvarchar(max)')),
  (N'as type in parentheses', ((SELECT N'' + t.name FROM (VALUES (N'a'), (N'b')) AS t (name) FOR XML PATH(''), TYPE)).value('.', 'nvarchar(max)')),
  (N'two columns', (SELECT N'a', N'b' FOR XML PATH(''))),
  (N'no row', (SELECT N'' + t.name FROM (VALUES (N'a')) AS t (name) WHERE t.name = N'b' FOR XML PATH(''))),
  (N'in order', (SELECT N'' + t.name FROM (VALUES (N'b'), (N'a')) AS t (name) ORDER BY t.name FOR XML PATH('')))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[as a node: ab] [dynamic]
--   writes dbo.[as data: ab] [dynamic]
--   writes dbo.[as type in parentheses: ab] [dynamic]
--   writes dbo.[as type: a<b&c>d] [dynamic]
--   writes dbo.[in order: ab] [dynamic]
--   writes dbo.[no row: NULL] [dynamic]
--   writes dbo.[of N: ab] [dynamic]
--   writes dbo.[plain: a,b] [dynamic]
--   writes dbo.[two columns: ab] [dynamic]
--   writes dbo.[with a line end: a&#x0D;b] [dynamic]
--   writes dbo.[with entities: a&lt;b&amp;c&gt;d] [dynamic]
