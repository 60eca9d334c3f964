-- DATEADD, DATEDIFF, DATEPART, DATENAME, EOMONTH, DATEFROMPARTS and FORMAT work with dates that are known, by whichever name of the part.

DECLARE @day date = '2024-03-05', @time datetime = '2024-03-05T14:06:07.080';
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'yyyyMM', FORMAT(@time, N'yyyyMM')),
  (N'yy-MM-dd', FORMAT(@time, N'yy-MM-dd')),
  (N'MMMM', FORMAT(@day, N'MMMM')),
  (N'MMM yyyy', FORMAT(@day, N'MMM yyyy')),
  (N'time', FORMAT(@time, N'HHmmss')),
  (N'quoted', FORMAT(@day, N'''Q''yyyy')),
  (N'year', CAST(YEAR(@day) AS nvarchar(9))),
  (N'month', CAST(MONTH(@day) AS nvarchar(9))),
  (N'day', CAST(DAY('20240305') AS nvarchar(9))),
  (N'part yy', CAST(DATEPART(yy, @time) AS nvarchar(9))),
  (N'part quarter', CAST(DATEPART(quarter, @time) AS nvarchar(9))),
  (N'part qq', CAST(DATEPART(qq, @time) AS nvarchar(9))),
  (N'part m', CAST(DATEPART(m, @time) AS nvarchar(9))),
  (N'part dd', CAST(DATEPART(dd, @time) AS nvarchar(9))),
  (N'part hh', CAST(DATEPART(hh, @time) AS nvarchar(9))),
  (N'part mi', CAST(DATEPART(mi, @time) AS nvarchar(9))),
  (N'part n', CAST(DATEPART(n, @time) AS nvarchar(9))),
  (N'name month', DATENAME(month, @day)),
  (N'name dw', DATENAME(dw, @day)),
  (N'name year', DATENAME(yyyy, @day)),
  (N'1 year later', CONVERT(varchar(19), DATEADD(year, 1, @time), 120)),
  (N'-1 yyyy later', CONVERT(varchar(19), DATEADD(yyyy, -1, @time), 120)),
  (N'1 q later', CONVERT(varchar(19), DATEADD(q, 1, @time), 120)),
  (N'1 qq later', CONVERT(varchar(19), DATEADD(qq, 1, @time), 120)),
  (N'11 mm later', CONVERT(varchar(19), DATEADD(mm, 11, @time), 120)),
  (N'-5 d later', CONVERT(varchar(19), DATEADD(d, -5, @time), 120)),
  (N'27 dy later', CONVERT(varchar(19), DATEADD(dy, 27, @time), 120)),
  (N'27 dd later', CONVERT(varchar(19), DATEADD(dd, 27, @time), 120)),
  (N'1 wk later', CONVERT(varchar(19), DATEADD(wk, 1, @time), 120)),
  (N'1 ww later', CONVERT(varchar(19), DATEADD(ww, 1, @time), 120)),
  (N'1 dw later', CONVERT(varchar(19), DATEADD(dw, 1, @time), 120)),
  (N'10 hh later', CONVERT(varchar(19), DATEADD(hh, 10, @time), 120)),
  (N'54 mi later', CONVERT(varchar(19), DATEADD(mi, 54, @time), 120)),
  (N'54 n later', CONVERT(varchar(19), DATEADD(n, 54, @time), 120)),
  (N'53 ss later', CONVERT(varchar(19), DATEADD(ss, 53, @time), 120)),
  (N'53 s later', CONVERT(varchar(19), DATEADD(s, 53, @time), 120)),
  (N'a month after January', CONVERT(varchar(30), DATEADD(month, 1, CAST('20240131' AS date)), 120)),
  (N'a month and a half later', CONVERT(varchar(30), DATEADD(month, 1.9, CAST('20240115' AS date)), 120)),
  (N'a day and a half', CONVERT(varchar(30), DATEADD(day, 1.9, CAST('20240115' AS date)), 120)),
  (N'of a text', CONVERT(varchar(30), DATEADD(day, 1, '20240131'), 120)),
  (N'a bracketed part', CONVERT(varchar(30), DATEADD([month], 1, @day), 120)),
  (N'years until 20251231', CAST(DATEDIFF(year, @day, '20251231') AS nvarchar(9))),
  (N'months until 20250101', CAST(DATEDIFF(month, @day, '20250101') AS nvarchar(9))),
  (N'days until 20240306', CAST(DATEDIFF(day, @day, '20240306') AS nvarchar(9))),
  (N'dys until 20240306', CAST(DATEDIFF(dy, @day, '20240306') AS nvarchar(9))),
  (N'hours until 20240306', CAST(DATEDIFF(hour, @day, '20240306') AS nvarchar(9))),
  (N'minutes until 2024-03-05 00:02', CAST(DATEDIFF(minute, @day, '2024-03-05 00:02') AS nvarchar(9))),
  (N'seconds until 2024-03-05 00:00:09', CAST(DATEDIFF(second, @day, '2024-03-05 00:00:09') AS nvarchar(9))),
  (N'mms until 20240229', CAST(DATEDIFF(mm, @day, '20240229') AS nvarchar(9))),
  (N'end of month', CONVERT(varchar(8), EOMONTH(@day), 112)),
  (N'end of last month', CONVERT(varchar(8), EOMONTH(@day, -1), 112)),
  (N'of parts', CONVERT(varchar(8), DATEFROMPARTS(2024, 2, 29), 112)),
  (N'of early parts', CONVERT(varchar(8), DATEFROMPARTS(824, 2, 9), 112)),
  (N'end of month, said plainly', CAST(EOMONTH(@day) AS varchar(30))),
  (N'of parts, said plainly', CAST(DATEFROMPARTS(2024, 2, 29) AS varchar(30))),
  (N'no date', CONVERT(varchar(8), DATEADD(day, 1, NULL), 112)),
  (N'of a year without a day', CAST(YEAR('2024-03-05 14:06') AS nvarchar(4)))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[-1 yyyy later is <2023-03-05 14:06:07>] [dynamic]
--   writes dbo.[-5 d later is <2024-02-29 14:06:07>] [dynamic]
--   writes dbo.[1 dw later is <2024-03-06 14:06:07>] [dynamic]
--   writes dbo.[1 q later is <2024-06-05 14:06:07>] [dynamic]
--   writes dbo.[1 qq later is <2024-06-05 14:06:07>] [dynamic]
--   writes dbo.[1 wk later is <2024-03-12 14:06:07>] [dynamic]
--   writes dbo.[1 ww later is <2024-03-12 14:06:07>] [dynamic]
--   writes dbo.[1 year later is <2025-03-05 14:06:07>] [dynamic]
--   writes dbo.[10 hh later is <2024-03-06 00:06:07>] [dynamic]
--   writes dbo.[11 mm later is <2025-02-05 14:06:07>] [dynamic]
--   writes dbo.[27 dd later is <2024-04-01 14:06:07>] [dynamic]
--   writes dbo.[27 dy later is <2024-04-01 14:06:07>] [dynamic]
--   writes dbo.[53 s later is <2024-03-05 14:07:00>] [dynamic]
--   writes dbo.[53 ss later is <2024-03-05 14:07:00>] [dynamic]
--   writes dbo.[54 mi later is <2024-03-05 15:00:07>] [dynamic]
--   writes dbo.[54 n later is <2024-03-05 15:00:07>] [dynamic]
--   writes dbo.[MMM yyyy is <Mar 2024>] [dynamic]
--   writes dbo.[MMMM is <March>] [dynamic]
--   writes dbo.[a bracketed part is <2024-04-05>] [dynamic]
--   writes dbo.[a day and a half is <2024-01-16>] [dynamic]
--   writes dbo.[a month after January is <2024-02-29>] [dynamic]
--   writes dbo.[a month and a half later is <2024-02-15>] [dynamic]
--   writes dbo.[day is <5>] [dynamic]
--   writes dbo.[days until 20240306 is <1>] [dynamic]
--   writes dbo.[dys until 20240306 is <1>] [dynamic]
--   writes dbo.[end of last month is <20240229>] [dynamic]
--   writes dbo.[end of month is <20240331>] [dynamic]
--   writes dbo.[end of month, said plainly is <2024-03-31>] [dynamic]
--   writes dbo.[hours until 20240306 is <24>] [dynamic]
--   writes dbo.[minutes until 2024-03-05 00:02 is <2>] [dynamic]
--   writes dbo.[mms until 20240229 is <-1>] [dynamic]
--   writes dbo.[month is <3>] [dynamic]
--   writes dbo.[months until 20250101 is <10>] [dynamic]
--   writes dbo.[name dw is <Tuesday>] [dynamic]
--   writes dbo.[name month is <March>] [dynamic]
--   writes dbo.[name year is <2024>] [dynamic]
--   writes dbo.[no date is <NULL>] [dynamic]
--   writes dbo.[of a text is <2024-02-01 00:00:00>] [dynamic]
--   writes dbo.[of a year without a day is <2024>] [dynamic]
--   writes dbo.[of early parts is <08240209>] [dynamic]
--   writes dbo.[of parts is <20240229>] [dynamic]
--   writes dbo.[of parts, said plainly is <2024-02-29>] [dynamic]
--   writes dbo.[part dd is <5>] [dynamic]
--   writes dbo.[part hh is <14>] [dynamic]
--   writes dbo.[part m is <3>] [dynamic]
--   writes dbo.[part mi is <6>] [dynamic]
--   writes dbo.[part n is <6>] [dynamic]
--   writes dbo.[part qq is <1>] [dynamic]
--   writes dbo.[part quarter is <1>] [dynamic]
--   writes dbo.[part yy is <2024>] [dynamic]
--   writes dbo.[quoted is <Q2024>] [dynamic]
--   writes dbo.[seconds until 2024-03-05 00:00:09 is <9>] [dynamic]
--   writes dbo.[time is <140607>] [dynamic]
--   writes dbo.[year is <2024>] [dynamic]
--   writes dbo.[years until 20251231 is <1>] [dynamic]
--   writes dbo.[yy-MM-dd is <24-03-05>] [dynamic]
--   writes dbo.[yyyyMM is <202403>] [dynamic]
