-- A comparison with NULL is neither true nor false: NOT of it does not hold either, and NOT IN a list with NULL never does.

DECLARE @none int, @word nvarchar(9);
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'@none = 1', IIF(@none = 1, N'yes', N'no')),
  (N'NOT @none = 1', IIF(NOT @none = 1, N'yes', N'no')),
  (N'1 <> @none', IIF(1 <> @none, N'yes', N'no')),
  (N'@none = @none', IIF(@none = @none, N'yes', N'no')),
  (N'@none IS NULL', IIF(@none IS NULL, N'yes', N'no')),
  (N'@none IS NOT NULL', IIF(@none IS NOT NULL, N'yes', N'no')),
  (N'1 IS NULL', IIF(1 IS NULL, N'yes', N'no')),
  (N'NOT 1 IS NULL', IIF(NOT 1 IS NULL, N'yes', N'no')),
  (N'@none = 1 OR 1 = 1', IIF(@none = 1 OR 1 = 1, N'yes', N'no')),
  (N'@none = 1 OR 1 = 2', IIF(@none = 1 OR 1 = 2, N'yes', N'no')),
  (N'NOT (@none = 1 OR 1 = 2)', IIF(NOT (@none = 1 OR 1 = 2), N'yes', N'no')),
  (N'NOT (@none = 1 OR 1 = 1)', IIF(NOT (@none = 1 OR 1 = 1), N'yes', N'no')),
  (N'@none = 1 AND 1 = 1', IIF(@none = 1 AND 1 = 1, N'yes', N'no')),
  (N'NOT (@none = 1 AND 1 = 1)', IIF(NOT (@none = 1 AND 1 = 1), N'yes', N'no')),
  (N'NOT (@none = 1 AND 1 = 2)', IIF(NOT (@none = 1 AND 1 = 2), N'yes', N'no')),
  (N'NOT (1 = 2 AND @none = 1)', IIF(NOT (1 = 2 AND @none = 1), N'yes', N'no')),
  (N'NOT (1 = 1 AND @none = 1)', IIF(NOT (1 = 1 AND @none = 1), N'yes', N'no')),
  (N'NOT (@none = 1 AND @none = 2)', IIF(NOT (@none = 1 AND @none = 2), N'yes', N'no')),
  (N'1 IN (2, @none)', IIF(1 IN (2, @none), N'yes', N'no')),
  (N'1 NOT IN (2, @none)', IIF(1 NOT IN (2, @none), N'yes', N'no')),
  (N'1 IN (@none, 1)', IIF(1 IN (@none, 1), N'yes', N'no')),
  (N'1 NOT IN (@none, 1)', IIF(1 NOT IN (@none, 1), N'yes', N'no')),
  (N'1 IN (2, 3)', IIF(1 IN (2, 3), N'yes', N'no')),
  (N'1 NOT IN (2, 3)', IIF(1 NOT IN (2, 3), N'yes', N'no')),
  (N'@none IN (1, 2)', IIF(@none IN (1, 2), N'yes', N'no')),
  (N'@none NOT IN (1, 2)', IIF(@none NOT IN (1, 2), N'yes', N'no')),
  (N'2 BETWEEN @none AND 3', IIF(2 BETWEEN @none AND 3, N'yes', N'no')),
  (N'2 NOT BETWEEN @none AND 3', IIF(2 NOT BETWEEN @none AND 3, N'yes', N'no')),
  (N'2 NOT BETWEEN @none AND 1', IIF(2 NOT BETWEEN @none AND 1, N'yes', N'no')),
  (N'2 NOT BETWEEN 3 AND @none', IIF(2 NOT BETWEEN 3 AND @none, N'yes', N'no')),
  (N'2 NOT BETWEEN 1 AND @none', IIF(2 NOT BETWEEN 1 AND @none, N'yes', N'no')),
  (N'N''a'' LIKE @word', IIF(N'a' LIKE @word, N'yes', N'no')),
  (N'N''a'' NOT LIKE @word', IIF(N'a' NOT LIKE @word, N'yes', N'no')),
  (N'@word LIKE N''%''', IIF(@word LIKE N'%', N'yes', N'no')),
  (N'@word NOT LIKE N''%''', IIF(@word NOT LIKE N'%', N'yes', N'no')),
  (N'N''a'' LIKE N''_''', IIF(N'a' LIKE N'_', N'yes', N'no')),
  (N'N''a'' NOT LIKE N''_''', IIF(N'a' NOT LIKE N'_', N'yes', N'no')),
  (N'N''a'' NOT LIKE N''b''', IIF(N'a' NOT LIKE N'b', N'yes', N'no')),
  (N'NOT NOT 1 = 1', IIF(NOT NOT 1 = 1, N'yes', N'no')),
  (N'NOT (1 = 1)', IIF(NOT (1 = 1), N'yes', N'no'))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.[1 <> @none: no] [dynamic]
--   writes dbo.[1 IN (2, 3): no] [dynamic]
--   writes dbo.[1 IN (2, @none): no] [dynamic]
--   writes dbo.[1 IN (@none, 1): yes] [dynamic]
--   writes dbo.[1 IS NULL: no] [dynamic]
--   writes dbo.[1 NOT IN (2, 3): yes] [dynamic]
--   writes dbo.[1 NOT IN (2, @none): no] [dynamic]
--   writes dbo.[1 NOT IN (@none, 1): no] [dynamic]
--   writes dbo.[2 BETWEEN @none AND 3: no] [dynamic]
--   writes dbo.[2 NOT BETWEEN 1 AND @none: no] [dynamic]
--   writes dbo.[2 NOT BETWEEN 3 AND @none: yes] [dynamic]
--   writes dbo.[2 NOT BETWEEN @none AND 1: yes] [dynamic]
--   writes dbo.[2 NOT BETWEEN @none AND 3: no] [dynamic]
--   writes dbo.[@none = 1 AND 1 = 1: no] [dynamic]
--   writes dbo.[@none = 1 OR 1 = 1: yes] [dynamic]
--   writes dbo.[@none = 1 OR 1 = 2: no] [dynamic]
--   writes dbo.[@none = 1: no] [dynamic]
--   writes dbo.[@none = @none: no] [dynamic]
--   writes dbo.[@none IN (1, 2): no] [dynamic]
--   writes dbo.[@none IS NOT NULL: no] [dynamic]
--   writes dbo.[@none IS NULL: yes] [dynamic]
--   writes dbo.[@none NOT IN (1, 2): no] [dynamic]
--   writes dbo.[@word LIKE N'%': no] [dynamic]
--   writes dbo.[@word NOT LIKE N'%': no] [dynamic]
--   writes dbo.[N'a' LIKE @word: no] [dynamic]
--   writes dbo.[N'a' LIKE N'_': yes] [dynamic]
--   writes dbo.[N'a' NOT LIKE @word: no] [dynamic]
--   writes dbo.[N'a' NOT LIKE N'_': no] [dynamic]
--   writes dbo.[N'a' NOT LIKE N'b': yes] [dynamic]
--   writes dbo.[NOT (1 = 1 AND @none = 1): no] [dynamic]
--   writes dbo.[NOT (1 = 1): no] [dynamic]
--   writes dbo.[NOT (1 = 2 AND @none = 1): yes] [dynamic]
--   writes dbo.[NOT (@none = 1 AND 1 = 1): no] [dynamic]
--   writes dbo.[NOT (@none = 1 AND 1 = 2): yes] [dynamic]
--   writes dbo.[NOT (@none = 1 AND @none = 2): no] [dynamic]
--   writes dbo.[NOT (@none = 1 OR 1 = 1): no] [dynamic]
--   writes dbo.[NOT (@none = 1 OR 1 = 2): no] [dynamic]
--   writes dbo.[NOT 1 IS NULL: yes] [dynamic]
--   writes dbo.[NOT @none = 1: no] [dynamic]
--   writes dbo.[NOT NOT 1 = 1: yes] [dynamic]
