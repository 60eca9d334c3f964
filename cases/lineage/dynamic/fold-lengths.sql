-- LEN counts no blanks at the end, DATALENGTH bytes, which N'' and nvarchar have two of to a letter; where a text is found, whatever its case.

DECLARE @wide nvarchar(9) = N'abc', @narrow varchar(9) = 'abc', @name sysname = N'abc';
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N' is <', COALESCE(CAST(f.value AS nvarchar(40)), N'NULL'), N'>]; ')
FROM (VALUES
  (N'len', LEN(N' ab  ')),
  (N'len of two pieces', LEN(N'ab ' + N' ')),
  (N'len of blanks', LEN(N'  ')),
  (N'len of a number', LEN(120)),
  (N'len of nothing', LEN(NULL)),
  (N'bytes of N', DATALENGTH(N'ab ')),
  (N'bytes', DATALENGTH('ab ')),
  (N'bytes of a variable', DATALENGTH(@wide)),
  (N'bytes of a char', DATALENGTH(@narrow)),
  (N'bytes of a cast', DATALENGTH(CAST('ab' AS nchar(3)))),
  (N'bytes of a name', DATALENGTH(@name)),
  (N'found', CHARINDEX(N'B', N'abcb')),
  (N'found behind 3', CHARINDEX(N'b', N'abcb', 3)),
  (N'found from 2 on', CHARINDEX(N'b', N'abcb', 2)),
  (N'found from 0 on', CHARINDEX(N'b', N'abcb', 0)),
  (N'not found', CHARINDEX(N'x', N'abc')),
  (N'an empty text found', CHARINDEX(N'', N'abc')),
  (N'nothing found', CHARINDEX(NULL, N'abc')),
  (N'pattern', PATINDEX(N'%[B-C]%', N'abc')),
  (N'pattern at the start', PATINDEX(N'a%', N'abc')),
  (N'pattern of the start alone', PATINDEX(N'b%', N'abc')),
  (N'pattern of all', PATINDEX(N'abc', N'abc')),
  (N'pattern that is not there', PATINDEX(N'%x%', N'abc')),
  (N'pattern at the end', PATINDEX(N'%c', N'abc')),
  (N'pattern of nothing', PATINDEX(N'%a%', NULL))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[an empty text found is <0>] [dynamic]
--   writes dbo.[bytes is <3>] [dynamic]
--   writes dbo.[bytes of N is <6>] [dynamic]
--   writes dbo.[bytes of a cast is <6>] [dynamic]
--   writes dbo.[bytes of a char is <3>] [dynamic]
--   writes dbo.[bytes of a name is <6>] [dynamic]
--   writes dbo.[bytes of a variable is <6>] [dynamic]
--   writes dbo.[found behind 3 is <4>] [dynamic]
--   writes dbo.[found from 0 on is <2>] [dynamic]
--   writes dbo.[found from 2 on is <2>] [dynamic]
--   writes dbo.[found is <2>] [dynamic]
--   writes dbo.[len is <3>] [dynamic]
--   writes dbo.[len of a number is <3>] [dynamic]
--   writes dbo.[len of blanks is <0>] [dynamic]
--   writes dbo.[len of nothing is <NULL>] [dynamic]
--   writes dbo.[len of two pieces is <2>] [dynamic]
--   writes dbo.[not found is <0>] [dynamic]
--   writes dbo.[nothing found is <NULL>] [dynamic]
--   writes dbo.[pattern at the end is <3>] [dynamic]
--   writes dbo.[pattern at the start is <1>] [dynamic]
--   writes dbo.[pattern is <2>] [dynamic]
--   writes dbo.[pattern of all is <1>] [dynamic]
--   writes dbo.[pattern of nothing is <NULL>] [dynamic]
--   writes dbo.[pattern of the start alone is <0>] [dynamic]
--   writes dbo.[pattern that is not there is <0>] [dynamic]
