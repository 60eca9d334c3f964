-- Parts, styles and formats of dates that depend on the language, and texts that are no date, are a pattern of the name.

DECLARE @day date = '2024-03-05', @time datetime = '2024-03-05T14:06:07.080';
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', f.value, N'>]; ')
FROM (VALUES
  (N'week', DATEDIFF(week, @day, '20250101')),
  (N'quarter', DATEDIFF(quarter, @day, '20250101')),
  (N'part week', DATEPART(week, @day)),
  (N'part weekday', DATEPART(weekday, @day)),
  (N'name of week', DATENAME(week, @day)),
  (N'decade', DATEADD(decade, 1, @day)),
  (N'style 13', CONVERT(varchar(30), @day, 13)),
  (N'format d', FORMAT(@day, N'd')),
  (N'format tt', FORMAT(@day, N'yyyytt')),
  (N'no date', YEAR('2024-02-30')),
  (N'a text', YEAR('soon')),
  (N'style that is not known', CONVERT(varchar(30), @day, @@LANGID)),
  (N'unknown months', EOMONTH(@day, @@DBTS)),
  (N'of an hour', CAST('12:30' AS date)),
  (N'early', CAST(1 AS date)),
  (N'no format', FORMAT(@day, N''))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   HW3002: The name dbo.[week is <{DATEDIFF(week, @day, '20250101')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[quarter is <{DATEDIFF(quarter, @day, '20250101')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part week is <{DATEPART(week, @day)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[part weekday is <{DATEPART(weekday, @day)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[name of week is <{DATENAME(week, @day)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[decade is <{DATEADD(decade, 1, @day)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[style 13 is <{a date}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[format d is <{FORMAT(@day, N'd')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[format tt is <{FORMAT(@day, N'yyyytt')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[no date is <{YEAR('2024-02-30')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a text is <{YEAR('soon')}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[style that is not known is <{a date}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[unknown months is <{EOMONTH(@day, @@DBTS)}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[of an hour is <{12:30}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[early is <{date}>] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[no format is <{FORMAT(@day, N'')}>] is only partly known at run time; no edge is drawn.
