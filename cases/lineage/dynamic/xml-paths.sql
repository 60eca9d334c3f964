-- What a path finds in a document that stands in the text, as XQuery has it: from the end, by comparison, by a variable, by functions.

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'', @wanted nvarchar(20) = N'small', @at int = 2,
        @x xml = N'<?xml version="1.0"?><list by="a &amp; b">
                     <!-- sizes --><t n="big" rank="10">One<![CDATA[ & ]]>two</t>
                     <t n="small" rank="9"><u> in </u></t>
                   </list><rest/>';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'the last one', @x.value('(/list/t[last()]/@n)[1]', 'nvarchar(20)')),
  (N'numbers are compared as numbers', @x.value('(/list/t[@rank > 9]/@n)[1]', 'nvarchar(20)')),
  (N'texts as texts', @x.value('(/list/t[@rank > "9"]/@n)[1]', 'nvarchar(20)')),
  (N'a variable', CONCAT(@wanted, N' ', @x.value('(/list/t[@n = sql:variable("@wanted")]/@rank)[1]', 'nvarchar(20)'))),
  (N'a variable that counts', CONCAT(@at, N' ', @x.value('(/list/t[sql:variable("@at")]/@n)[1]', 'nvarchar(20)'))),
  (N'a function', @x.value('(/list/t[contains(@n, "mal")]/@n)[1]', 'nvarchar(20)')),
  (N'both', @x.value('(/list/t[not(u) and @rank]/@n)[1]', 'nvarchar(20)')),
  (N'one text with CDATA', @x.value('(/list/t/text())[1]', 'nvarchar(20)')),
  (N'white space around a word', @x.value('(//u)[1]', 'nvarchar(20)')),
  (N'no white space alone', @x.value('string-length(string(/list[1]/t[2]))', 'nvarchar(20)')),
  (N'the parent', @x.value('(//u/../@n)[1]', 'nvarchar(20)')),
  (N'an entity', @x.value('string((/list/@by)[1])', 'nvarchar(20)')),
  (N'how many', @x.value('count(//t) + 1', 'int')),
  (N'false is a value, too', @x.exist('/list = "none"')),
  (N'a second root', @x.exist('/rest'))
) AS f (name, value);
EXEC (@sql);
GO
-- A part of a document is asked for what stands in it; the document itself is a part of it, too.
CREATE PROCEDURE dbo.Parts AS
DECLARE @sql nvarchar(max) = N'', @x xml = N'<list><t n="one"><u>1</u><u>2</u></t><t n="two"/></list>';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', p.t.value('@n', 'nvarchar(20)'), N': ', p.t.value('count(u)', 'int'), N']; ')
FROM   @x.nodes('.') AS whole(d) CROSS APPLY whole.d.nodes('/list/t') AS p(t);
SELECT @sql += CONCAT(N'DELETE FROM dbo.[text: ', w.t.value('.', 'nvarchar(20)'), N']; ') FROM @x.nodes('/list/t/u[2]/text()') AS w(t);
EXEC (@sql);
GO
-- What is NULL has no value and no rows.
CREATE PROCEDURE dbo.OfNull AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.[kept]; ', @x xml;
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', ISNULL(@x.value('(/t/@n)[1]', 'nvarchar(20)'), N'no value'), N']; ');
SELECT @sql += N'DELETE FROM dbo.[none]; ' FROM @x.nodes('/t') AS n(t);
EXEC (@sql);

-- lineage:
--   dbo.OfNull: writes dbo.[no value] [dynamic]
--   dbo.OfNull: writes dbo.kept [dynamic]
--   dbo.P: writes dbo.[a function: small] [dynamic]
--   dbo.P: writes dbo.[a second root: 1] [dynamic]
--   dbo.P: writes dbo.[a variable that counts: 2 small] [dynamic]
--   dbo.P: writes dbo.[a variable: small 9] [dynamic]
--   dbo.P: writes dbo.[an entity: a & b] [dynamic]
--   dbo.P: writes dbo.[both: big] [dynamic]
--   dbo.P: writes dbo.[false is a value, too: 1] [dynamic]
--   dbo.P: writes dbo.[how many: 3] [dynamic]
--   dbo.P: writes dbo.[no white space alone: 4] [dynamic]
--   dbo.P: writes dbo.[numbers are compared as numbers: big] [dynamic]
--   dbo.P: writes dbo.[one text with CDATA: One & two] [dynamic]
--   dbo.P: writes dbo.[texts as texts: ] [dynamic]
--   dbo.P: writes dbo.[the last one: small] [dynamic]
--   dbo.P: writes dbo.[the parent: small] [dynamic]
--   dbo.P: writes dbo.[white space around a word:  in ] [dynamic]
--   dbo.Parts: writes dbo.[one: 2] [dynamic]
--   dbo.Parts: writes dbo.[text: 2] [dynamic]
--   dbo.Parts: writes dbo.[two: 0] [dynamic]
