-- What a value becomes in a type: a text is cut or filled up with blanks, a number that does not fit is a star, a bit is 0 or 1.

DECLARE @letter varchar = 'abc', @short nvarchar(4) = N'abcdef', @long nvarchar(2) = N'abc' + N'def', @none nvarchar(3);
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', COALESCE(f.value, N'NULL'), N']; ')
FROM (VALUES
  (N'nvarchar(3)', CAST(N'abcdef' AS nvarchar(3))),
  (N'varchar(6)', CAST(N'abcdef' AS varchar(6))),
  (N'varchar(7)', CAST(N'abcdef' AS varchar(7)) + N'|'),
  (N'char(8)', CAST(N'abcdef' AS char(8)) + N'|'),
  (N'nchar(8)', CAST(N'abcdef' AS nchar(8)) + N'|'),
  (N'char(2)', CAST(N'abcdef' AS char(2)) + N'|'),
  (N'nvarchar(max)', CAST(N'abcdef' AS nvarchar(max))),
  (N'bracketed', CAST(N'abcdef' AS [nvarchar](3))),
  (N'of sys', CAST(N'abcdef' AS sys.nvarchar (3))),
  (N'varchar alone', RIGHT(CAST(REPLICATE('a', 29) + 'bc' AS varchar), 2)),
  (N'sysname', RIGHT(CAST(REPLICATE(N'a', 127) + N'bc' AS sysname), 2)),
  (N'convert', CONVERT(nvarchar(3), N'abcdef')),
  (N'a number', CAST(123 AS varchar(3))),
  (N'a number that does not fit', CAST(1234 AS varchar(3))),
  (N'a number in a char', CAST(7 AS char(2)) + '|'),
  (N'int', CAST(CAST('12' AS int) AS nvarchar(9))),
  (N'int of blanks', CAST(CAST(' ' AS int) AS nvarchar(9))),
  (N'int of decimals', CAST(CAST(12.9 AS int) AS nvarchar(9))),
  (N'int below 0', CAST(CAST(-12.9 AS bigint) AS nvarchar(9))),
  (N'bit of 2', CAST(CAST(2 AS bit) AS nvarchar(9))),
  (N'bit of 0', CAST(CAST(0 AS bit) AS nvarchar(9))),
  (N'bit of a word', CAST(CAST('True' AS bit) AS nvarchar(9))),
  (N'bit of the other word', CAST(CAST('false' AS bit) AS nvarchar(9))),
  (N'decimal', CAST(CAST('1.239' AS decimal(9, 2)) AS nvarchar(9))),
  (N'numeric', CAST(CAST(1.239 AS numeric(9, 1)) AS nvarchar(9))),
  (N'dec', CAST(CAST(1.7 AS dec) AS nvarchar(9))),
  (N'date', CONVERT(nvarchar(30), CAST('2024-03-05 14:06' AS date), 120)),
  (N'datetime', CONVERT(nvarchar(30), CAST('2024-03-05' AS datetime2), 120)),
  (N'smalldatetime', CONVERT(nvarchar(30), CAST('20240305' AS smalldatetime), 120)),
  (N'datetimeoffset', CONVERT(nvarchar(19), CAST('20240305' AS datetimeoffset), 120)),
  (N'date of a datetime', CONVERT(nvarchar(30), CAST(CAST('2024-03-05 14:06' AS datetime) AS date), 120)),
  (N'NULL', CAST(NULL AS varchar(3))),
  (N'NULL as a number', CAST(CAST(NULL AS int) AS varchar(3))),
  (N'one letter', @letter),
  (N'cut where it is declared', @short),
  (N'cut by a longer one', @long),
  (N'cut where nothing else is', ISNULL(@none, N'abcdef')),
  (N'not cut', COALESCE(@none, N'abcdef')),
  (N'cut by a cast', ISNULL(CAST(NULL AS nvarchar(2)), N'abcdef')),
  (N'not cut where it is first', ISNULL(N'abcdef', N'')),
  (N'sql_variant', CAST(CAST(N'abc' AS sql_variant) AS nvarchar(9))),
  (N'uniqueidentifier', CAST(CAST('0E984725-C51C-4BF4-9960-E1C80E27ABA0' AS uniqueidentifier) AS nvarchar(8)))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[NULL as a number: NULL] [dynamic]
--   writes dbo.[NULL: NULL] [dynamic]
--   writes dbo.[a number in a char: 7 |] [dynamic]
--   writes dbo.[a number that does not fit: *] [dynamic]
--   writes dbo.[a number: 123] [dynamic]
--   writes dbo.[bit of 0: 0] [dynamic]
--   writes dbo.[bit of 2: 1] [dynamic]
--   writes dbo.[bit of a word: 1] [dynamic]
--   writes dbo.[bit of the other word: 0] [dynamic]
--   writes dbo.[bracketed: abc] [dynamic]
--   writes dbo.[char(2): ab|] [dynamic]
--   writes dbo.[char(8): abcdef  |] [dynamic]
--   writes dbo.[convert: abc] [dynamic]
--   writes dbo.[cut by a cast: ab] [dynamic]
--   writes dbo.[cut by a longer one: ab] [dynamic]
--   writes dbo.[cut where it is declared: abcd] [dynamic]
--   writes dbo.[cut where nothing else is: abc] [dynamic]
--   writes dbo.[date of a datetime: 2024-03-05] [dynamic]
--   writes dbo.[date: 2024-03-05] [dynamic]
--   writes dbo.[datetime: 2024-03-05 00:00:00] [dynamic]
--   writes dbo.[datetimeoffset: 2024-03-05 00:00:00] [dynamic]
--   writes dbo.[dec: 2] [dynamic]
--   writes dbo.[decimal: 1.24] [dynamic]
--   writes dbo.[int below 0: -12] [dynamic]
--   writes dbo.[int of blanks: 0] [dynamic]
--   writes dbo.[int of decimals: 12] [dynamic]
--   writes dbo.[int: 12] [dynamic]
--   writes dbo.[nchar(8): abcdef  |] [dynamic]
--   writes dbo.[not cut where it is first: abcdef] [dynamic]
--   writes dbo.[not cut: abcdef] [dynamic]
--   writes dbo.[numeric: 1.2] [dynamic]
--   writes dbo.[nvarchar(3): abc] [dynamic]
--   writes dbo.[nvarchar(max): abcdef] [dynamic]
--   writes dbo.[of sys: abc] [dynamic]
--   writes dbo.[one letter: a] [dynamic]
--   writes dbo.[smalldatetime: 2024-03-05 00:00:00] [dynamic]
--   writes dbo.[sql_variant: abc] [dynamic]
--   writes dbo.[sysname: ab] [dynamic]
--   writes dbo.[uniqueidentifier: 0E984725] [dynamic]
--   writes dbo.[varchar alone: ab] [dynamic]
--   writes dbo.[varchar(6): abcdef] [dynamic]
--   writes dbo.[varchar(7): abcdef|] [dynamic]
