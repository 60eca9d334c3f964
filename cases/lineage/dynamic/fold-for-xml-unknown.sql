-- A document with elements, JSON, and what other methods make of one are not worked out.

CREATE PROCEDURE dbo.P @given nvarchar(9), @document xml AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'an element', (SELECT t.name FROM (VALUES (N'a')) AS t (name) FOR XML PATH(''))),
  (N'an element of a row', (SELECT N'' + t.name FROM (VALUES (N'a')) AS t (name) FOR XML PATH('row'))),
  (N'raw', (SELECT N'' + t.name FROM (VALUES (N'a')) AS t (name) FOR XML RAW)),
  (N'json', (SELECT t.name FROM (VALUES (N'a')) AS t (name) FOR JSON PATH)),
  (N'all columns', (SELECT * FROM (VALUES (N'a')) AS t (name) FOR XML PATH(''))),
  (N'a union', (SELECT N'a' UNION ALL SELECT N'b' FOR XML PATH(''))),
  (N'another method', (SELECT N'a' FOR XML PATH(''), TYPE).query('.')),
  (N'a method of a variable', @document.value('.', 'nvarchar(9)')),
  (N'some of the rows', (SELECT N'' + t.name FROM (VALUES (N'a')) AS t (name) WHERE t.name = @given FOR XML PATH(''))),
  (N'none or any of a table', (SELECT N',' + o.Name FROM dbo.Settings AS o FOR XML PATH('')))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Settings
--   HW3002: The name dbo.[an element: {SELECT t.name FROM (VALUES (N'a')) AS t (name) FOR XML PATH…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[an element of a row: {SELECT N'' + t.name FROM (VALUES (N'a')) AS t (name) FOR XM…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[raw: {SELECT N'' + t.name FROM (VALUES (N'a')) AS t (name) FOR XM…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[json: {SELECT t.name FROM (VALUES (N'a')) AS t (name) FOR JSON PATH}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[all columns: {SELECT * FROM (VALUES (N'a')) AS t (name) FOR XML PATH('')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a union: {SELECT N'a' UNION ALL SELECT N'b' FOR XML PATH('')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[another method: {(SELECT N'a' FOR XML PATH(''), TYPE).query('.')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a method of a variable: {@document.value('.', 'nvarchar(9)')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[some of the rows: a{SELECT N'' + t.name FROM (VALUES (N'a')) AS t (name) WHERE …}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[none or any of a table: ,{o.Name}{SELECT N',' + o.Name FROM dbo.Settings AS o FOR XML PATH('')}] is only partly known at run time; no edge is drawn.
