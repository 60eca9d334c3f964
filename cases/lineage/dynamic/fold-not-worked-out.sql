-- What a function makes of values that it refuses, and what depends on the server, is not known: it is a pattern of the name.

DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', f.value, N'>]; ')
FROM (VALUES
  (N'a word as a number', CAST(CAST(N'true' AS int) AS nvarchar(9))),
  (N'left', LEFT(N'abc', -1)),
  (N'right', RIGHT(N'abc', -1)),
  (N'part', SUBSTRING(N'abc', 1, -1)),
  (N'all but the last of nothing', LEFT(N'', LEN(N'') - 1)),
  (N'translation', TRANSLATE(N'abc', N'ab', N'x')),
  (N'char 128', CHAR(128)),
  (N'char 159', CHAR(159)),
  (N'with a sign', FORMATMESSAGE(N'%+d', 12)),
  (N'of the messages', FORMATMESSAGE(50001, 1)),
  (N'half a place', FORMATMESSAGE(N'a%')),
  (N'thousands', FORMAT(1234, N'N0')),
  (N'below 0', FORMAT(-7, N'00')),
  (N'with decimals', FORMAT(1.5, N'00')),
  (N'of a text', FORMAT(N'a', N'00')),
  (N'a day that the month has not', DATEFROMPARTS(2024, 2, 30)),
  (N'more than any text holds', REPLICATE(N'ab', 2001)),
  (N'no number', SPACE(N'x')),
  (N'no index', PARSENAME(N'a', N'x')),
  (N'bytes of a number', DATALENGTH(7)),
  (N'a cursor', CURSOR_STATUS('local', 'c')),
  (N'letters taken away', REGEXP_REPLACE(N'abc', N'c', N'')),
  (N'a number or not', ISNUMERIC(NULL)),
  (N'no format', FORMAT(7, N''))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   HW3002: The name dbo.[a word as a number is <{true}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[left is <{LEFT(N'abc', -1)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[right is <{RIGHT(N'abc', -1)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part is <{SUBSTRING(N'abc', 1, -1)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[all but the last of nothing is <{LEFT(N'', LEN(N'') - 1)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[translation is <{TRANSLATE(N'abc', N'ab', N'x')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[char 128 is <{CHAR(128)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[char 159 is <{CHAR(159)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[with a sign is <{FORMATMESSAGE(N'%+d', 12)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[of the messages is <{FORMATMESSAGE(50001, 1)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[half a place is <{FORMATMESSAGE(N'a%')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[thousands is <{FORMAT(1234, N'N0')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[below 0 is <{FORMAT(-7, N'00')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[with decimals is <{FORMAT(1.5, N'00')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[of a text is <{FORMAT(N'a', N'00')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a day that the month has not is <{DATEFROMPARTS(2024, 2, 30)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[more than any text holds is <{REPLICATE(N'ab', 2001)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[no number is <{SPACE(N'x')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[no index is <{PARSENAME(N'a', N'x')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[bytes of a number is <{DATALENGTH(7)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a cursor is <{CURSOR_STATUS('local', 'c')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[letters taken away is <{REGEXP_REPLACE(N'abc', N'c', N'')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a number or not is <{ISNUMERIC(NULL)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[no format is <{FORMAT(7, N'')}>] is only partly known at run time; no edge is drawn.
