-- Numbers: whole ones are divided as whole ones, NULL makes all NULL, a text beside a number is one.

DECLARE @none int, @word nvarchar(9);
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', COALESCE(f.value, N'NULL'), N']; ')
FROM (VALUES
  (N'sum', CAST(1 + 2 AS nvarchar(20))),
  (N'difference', CAST(1 - 2 AS nvarchar(20))),
  (N'product', CAST(2 * 3 AS nvarchar(20))),
  (N'quotient', CAST(7 / 2 AS nvarchar(20))),
  (N'below 0', CAST(-7 / 2 AS nvarchar(20))),
  (N'sum of decimals', CAST(0.1 + 0.25 AS nvarchar(20))),
  (N'difference of decimals', CAST(1 - 0.25 AS nvarchar(20))),
  (N'product of decimals', CAST(1.5 * 0.25 AS nvarchar(20))),
  (N'rest of decimals', CAST(7.5 % 2 AS nvarchar(20))),
  (N'minus decimals', CAST(-1.50 AS nvarchar(20))),
  (N'a text with decimals', CAST('1.50' + 0.5 AS nvarchar(20))),
  (N'zeros in front', CAST(007 AS nvarchar(20))),
  (N'no digit in front', CAST(.50 AS nvarchar(20))),
  (N'a point behind', CAST(7. AS nvarchar(20))),
  (N'plus of a text', +N'a'),
  (N'rest', CAST(7 % 3 AS nvarchar(20))),
  (N'and', CAST(6 & 3 AS nvarchar(20))),
  (N'or', CAST(6 | 3 AS nvarchar(20))),
  (N'in parentheses', CAST((1 + 2) * 3 AS nvarchar(20))),
  (N'by precedence', CAST(1 + 2 * 3 AS nvarchar(20))),
  (N'minus', CAST(-(1 + 2) AS nvarchar(20))),
  (N'plus', CAST(+3 AS nvarchar(20))),
  (N'minus a text', CAST(-'3' AS nvarchar(20))),
  (N'minus NULL', CAST(-@none AS nvarchar(20))),
  (N'plus NULL', CAST(1 + @none AS nvarchar(20))),
  (N'NULL plus', CAST(@none + 1 AS nvarchar(20))),
  (N'NULL behind a text', N'a' + @word),
  (N'NULL before a text', @word + N'a'),
  (N'a text that is a number', CAST('1' + 2 AS nvarchar(20))),
  (N'a number and a text', CAST(1 + '2' AS nvarchar(20))),
  (N'texts side by side', '1' + '2'),
  (N'bars', N'a' || N'b'),
  (N'bars of NULL', N'a' || @word),
  (N'money', CAST($1.5 AS nvarchar(20))),
  (N'money without a point', CAST($7 AS nvarchar(20))),
  (N'one as small as it gets', CAST(0.5 AS nvarchar(20))),
  (N'choice', CHOOSE(2, N'a', N'b')),
  (N'choice of none', CHOOSE(3, N'a', N'b')),
  (N'choice of the first', CHOOSE(1, N'a', N'b')),
  (N'choice of nothing', CHOOSE(@none, N'a', N'b')),
  (N'choice before the first', CHOOSE(0, N'a', N'b')),
  (N'null if', NULLIF(N'a', N'A ')),
  (N'not null if', NULLIF(N'a', N'b')),
  (N'if null', ISNULL(@word, N'b')),
  (N'if not null', ISNULL(N'a', N'b')),
  (N'first that is not NULL', COALESCE(@word, N'b', N'c')),
  (N'none that is not NULL', COALESCE(@word, @word)),
  (N'case of a value', CASE 2 WHEN 1 THEN N'a' WHEN 2 THEN N'b' WHEN 2 THEN N'c' ELSE N'd' END),
  (N'case of a condition', CASE WHEN 1 = 2 THEN N'a' WHEN 2 = 2 THEN N'b' END),
  (N'case of nothing', CASE WHEN 1 = 2 THEN N'a' END),
  (N'case of NULL', CASE @word WHEN @word THEN N'a' ELSE N'b' END),
  (N'collated', N'a' COLLATE Latin1_General_CI_AS + N'b')
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[NULL before a text: NULL] [dynamic]
--   writes dbo.[NULL behind a text: NULL] [dynamic]
--   writes dbo.[NULL plus: NULL] [dynamic]
--   writes dbo.[a number and a text: 3] [dynamic]
--   writes dbo.[a point behind: 7] [dynamic]
--   writes dbo.[a text that is a number: 3] [dynamic]
--   writes dbo.[a text with decimals: 2.00] [dynamic]
--   writes dbo.[and: 2] [dynamic]
--   writes dbo.[bars of NULL: NULL] [dynamic]
--   writes dbo.[bars: ab] [dynamic]
--   writes dbo.[below 0: -3] [dynamic]
--   writes dbo.[by precedence: 7] [dynamic]
--   writes dbo.[case of NULL: b] [dynamic]
--   writes dbo.[case of a condition: b] [dynamic]
--   writes dbo.[case of a value: b] [dynamic]
--   writes dbo.[case of nothing: NULL] [dynamic]
--   writes dbo.[choice before the first: NULL] [dynamic]
--   writes dbo.[choice of none: NULL] [dynamic]
--   writes dbo.[choice of nothing: NULL] [dynamic]
--   writes dbo.[choice of the first: a] [dynamic]
--   writes dbo.[choice: b] [dynamic]
--   writes dbo.[collated: ab] [dynamic]
--   writes dbo.[difference of decimals: 0.75] [dynamic]
--   writes dbo.[difference: -1] [dynamic]
--   writes dbo.[first that is not NULL: b] [dynamic]
--   writes dbo.[if not null: a] [dynamic]
--   writes dbo.[if null: b] [dynamic]
--   writes dbo.[in parentheses: 9] [dynamic]
--   writes dbo.[minus NULL: NULL] [dynamic]
--   writes dbo.[minus a text: -3] [dynamic]
--   writes dbo.[minus decimals: -1.50] [dynamic]
--   writes dbo.[minus: -3] [dynamic]
--   writes dbo.[money without a point: 7.00] [dynamic]
--   writes dbo.[money: 1.50] [dynamic]
--   writes dbo.[no digit in front: 0.50] [dynamic]
--   writes dbo.[none that is not NULL: NULL] [dynamic]
--   writes dbo.[not null if: a] [dynamic]
--   writes dbo.[null if: NULL] [dynamic]
--   writes dbo.[one as small as it gets: 0.5] [dynamic]
--   writes dbo.[or: 7] [dynamic]
--   writes dbo.[plus NULL: NULL] [dynamic]
--   writes dbo.[plus of a text: a] [dynamic]
--   writes dbo.[plus: 3] [dynamic]
--   writes dbo.[product of decimals: 0.375] [dynamic]
--   writes dbo.[product: 6] [dynamic]
--   writes dbo.[quotient: 3] [dynamic]
--   writes dbo.[rest of decimals: 1.5] [dynamic]
--   writes dbo.[rest: 1] [dynamic]
--   writes dbo.[sum of decimals: 0.35] [dynamic]
--   writes dbo.[sum: 3] [dynamic]
--   writes dbo.[texts side by side: 12] [dynamic]
--   writes dbo.[zeros in front: 7] [dynamic]
