-- CONVERT writes a date in the style that it is given, CAST in that of its type; a length cuts it.

DECLARE @day date = '2024-03-05', @time datetime = '2024-03-05T14:06:07.080';
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(f.value, N'NULL'), N'>]; ')
FROM (VALUES
  (N'year and month', CONVERT(char(6), @day, 112)),
  (N'style 112', CONVERT(varchar(30), @day, 112)),
  (N'of a date', CAST(@day AS varchar(30))),
  (N'of a datetime', CAST(@time AS varchar(30))),
  (N'of a date beside a text', CONCAT(@day, N'!')),
  (N'of a datetime beside a text', CONCAT(@time, N'!')),
  (N'cut', CAST(@day AS varchar(7))),
  (N'0', CONVERT(varchar(30), @time, 0)),
  (N'1', CONVERT(varchar(30), @time, 1)),
  (N'12', CONVERT(varchar(30), @time, 12)),
  (N'20', CONVERT(varchar(30), @time, 20)),
  (N'21', CONVERT(varchar(30), @time, 21)),
  (N'23', CONVERT(varchar(30), @time, 23)),
  (N'25', CONVERT(varchar(30), @time, 25)),
  (N'100', CONVERT(varchar(30), @time, 100)),
  (N'101', CONVERT(varchar(30), @time, 101)),
  (N'102', CONVERT(varchar(30), @time, 102)),
  (N'103', CONVERT(varchar(30), @time, 103)),
  (N'104', CONVERT(varchar(30), @time, 104)),
  (N'105', CONVERT(varchar(30), @time, 105)),
  (N'108', CONVERT(varchar(30), @time, 108)),
  (N'110', CONVERT(varchar(30), @time, 110)),
  (N'111', CONVERT(varchar(30), @time, 111)),
  (N'112', CONVERT(varchar(30), @time, 112)),
  (N'120', CONVERT(varchar(30), @time, 120)),
  (N'121', CONVERT(varchar(30), @time, 121)),
  (N'126', CONVERT(varchar(30), @time, 126)),
  (N'day 100', CONVERT(varchar(30), @day, 100)),
  (N'day 120', CONVERT(varchar(30), @day, 120)),
  (N'day 121', CONVERT(varchar(30), @day, 121)),
  (N'day 126', CONVERT(varchar(30), @day, 126)),
  (N'midnight 100', CONVERT(varchar(30), CAST('20240105' AS datetime), 100)),
  (N'noon 100', CONVERT(varchar(30), CAST('2024-01-05 12:00' AS datetime), 100)),
  (N'whole seconds 126', CONVERT(varchar(30), CAST('2024-01-05T01:02:03' AS datetime), 126)),
  (N'no style', CONVERT(varchar(30), @day, NULL)),
  (N'NULL', CONVERT(varchar(30), CAST(NULL AS date), 112))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[0 is <Mar  5 2024  2:06PM>] [dynamic]
--   writes dbo.[1 is <03/05/24>] [dynamic]
--   writes dbo.[100 is <Mar  5 2024  2:06PM>] [dynamic]
--   writes dbo.[101 is <03/05/2024>] [dynamic]
--   writes dbo.[102 is <2024.03.05>] [dynamic]
--   writes dbo.[103 is <05/03/2024>] [dynamic]
--   writes dbo.[104 is <05.03.2024>] [dynamic]
--   writes dbo.[105 is <05-03-2024>] [dynamic]
--   writes dbo.[108 is <14:06:07>] [dynamic]
--   writes dbo.[110 is <03-05-2024>] [dynamic]
--   writes dbo.[111 is <2024/03/05>] [dynamic]
--   writes dbo.[112 is <20240305>] [dynamic]
--   writes dbo.[12 is <240305>] [dynamic]
--   writes dbo.[120 is <2024-03-05 14:06:07>] [dynamic]
--   writes dbo.[121 is <2024-03-05 14:06:07.080>] [dynamic]
--   writes dbo.[126 is <2024-03-05T14:06:07.080>] [dynamic]
--   writes dbo.[20 is <2024-03-05 14:06:07>] [dynamic]
--   writes dbo.[21 is <2024-03-05 14:06:07.080>] [dynamic]
--   writes dbo.[23 is <2024-03-05>] [dynamic]
--   writes dbo.[25 is <2024-03-05 14:06:07.080>] [dynamic]
--   writes dbo.[NULL is <NULL>] [dynamic]
--   writes dbo.[cut is <2024-03>] [dynamic]
--   writes dbo.[day 100 is <Mar  5 2024>] [dynamic]
--   writes dbo.[day 120 is <2024-03-05>] [dynamic]
--   writes dbo.[day 121 is <2024-03-05>] [dynamic]
--   writes dbo.[day 126 is <2024-03-05>] [dynamic]
--   writes dbo.[midnight 100 is <Jan  5 2024 12:00AM>] [dynamic]
--   writes dbo.[no style is <NULL>] [dynamic]
--   writes dbo.[noon 100 is <Jan  5 2024 12:00PM>] [dynamic]
--   writes dbo.[of a date beside a text is <2024-03-05!>] [dynamic]
--   writes dbo.[of a date is <2024-03-05>] [dynamic]
--   writes dbo.[of a datetime beside a text is <Mar  5 2024  2:06PM!>] [dynamic]
--   writes dbo.[of a datetime is <Mar  5 2024  2:06PM>] [dynamic]
--   writes dbo.[style 112 is <20240305>] [dynamic]
--   writes dbo.[whole seconds 126 is <2024-01-05T01:02:03>] [dynamic]
--   writes dbo.[year and month is <202403>] [dynamic]
