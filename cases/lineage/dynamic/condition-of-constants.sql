-- Numbers, texts and dates that are known are compared as SQL Server does: blanks at the end and the case of letters make no difference, a text beside a number is one.

DECLARE @day date = '20240301', @next date = '20240302';
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'1 = 1', IIF(1 = 1, N'yes', N'no')),
  (N'1 = 2', IIF(1 = 2, N'yes', N'no')),
  (N'1 <> 1', IIF(1 <> 1, N'yes', N'no')),
  (N'1 <> 2', IIF(1 <> 2, N'yes', N'no')),
  (N'1 != 1', IIF(1 != 1, N'yes', N'no')),
  (N'1 != 2', IIF(1 != 2, N'yes', N'no')),
  (N'1 < 1', IIF(1 < 1, N'yes', N'no')),
  (N'1 < 2', IIF(1 < 2, N'yes', N'no')),
  (N'1 <= 1', IIF(1 <= 1, N'yes', N'no')),
  (N'2 <= 1', IIF(2 <= 1, N'yes', N'no')),
  (N'1 > 1', IIF(1 > 1, N'yes', N'no')),
  (N'2 > 1', IIF(2 > 1, N'yes', N'no')),
  (N'1 >= 1', IIF(1 >= 1, N'yes', N'no')),
  (N'1 >= 2', IIF(1 >= 2, N'yes', N'no')),
  (N'1 !< 1', IIF(1 !< 1, N'yes', N'no')),
  (N'1 !< 2', IIF(1 !< 2, N'yes', N'no')),
  (N'1 !> 1', IIF(1 !> 1, N'yes', N'no')),
  (N'2 !> 1', IIF(2 !> 1, N'yes', N'no')),
  (N'''1'' = 1', IIF('1' = 1, N'yes', N'no')),
  (N'1 = '' 1 ''', IIF(1 = ' 1 ', N'yes', N'no')),
  (N''''' = 0', IIF('' = 0, N'yes', N'no')),
  (N'''10'' > 9', IIF('10' > 9, N'yes', N'no')),
  (N'''10'' > ''9''', IIF('10' > '9', N'yes', N'no')),
  (N'N''a'' = N''A  ''', IIF(N'a' = N'A  ', N'yes', N'no')),
  (N'N''a'' = N'' a''', IIF(N'a' = N' a', N'yes', N'no')),
  (N'N''a'' = N''a'' + NCHAR(9)', IIF(N'a' = N'a' + NCHAR(9), N'yes', N'no')),
  (N'N''b'' > N''a''', IIF(N'b' > N'a', N'yes', N'no')),
  (N'N''a'' > N''B''', IIF(N'a' > N'B', N'yes', N'no')),
  (N'N''a'' < N''a''', IIF(N'a' < N'a', N'yes', N'no')),
  (N'N''ab'' > N''a''', IIF(N'ab' > N'a', N'yes', N'no')),
  (N'2 BETWEEN 2 AND 3', IIF(2 BETWEEN 2 AND 3, N'yes', N'no')),
  (N'3 BETWEEN 2 AND 3', IIF(3 BETWEEN 2 AND 3, N'yes', N'no')),
  (N'1 BETWEEN 2 AND 3', IIF(1 BETWEEN 2 AND 3, N'yes', N'no')),
  (N'4 BETWEEN 2 AND 3', IIF(4 BETWEEN 2 AND 3, N'yes', N'no')),
  (N'4 NOT BETWEEN 2 AND 3', IIF(4 NOT BETWEEN 2 AND 3, N'yes', N'no')),
  (N'2 NOT BETWEEN 2 AND 3', IIF(2 NOT BETWEEN 2 AND 3, N'yes', N'no')),
  (N'@day = ''20240301''', IIF(@day = '20240301', N'yes', N'no')),
  (N'@day < ''20240302''', IIF(@day < '20240302', N'yes', N'no')),
  (N'''20240302'' < @day', IIF('20240302' < @day, N'yes', N'no')),
  (N'@day = @next', IIF(@day = @next, N'yes', N'no')),
  (N'@day < @next', IIF(@day < @next, N'yes', N'no')),
  (N'@next > @day', IIF(@next > @day, N'yes', N'no')),
  (N'DATEADD(day, 1, @day) = @next', IIF(DATEADD(day, 1, @day) = @next, N'yes', N'no')),
  (N'1 = 1 AND 2 = 2 AND 3 = 4', IIF(1 = 1 AND 2 = 2 AND 3 = 4, N'yes', N'no')),
  (N'1 = 2 OR 2 = 3 OR 3 = 3', IIF(1 = 2 OR 2 = 3 OR 3 = 3, N'yes', N'no')),
  (N'1 = 2 OR 2 = 3', IIF(1 = 2 OR 2 = 3, N'yes', N'no')),
  (N'1 = 1 AND 2 = 3 OR 3 = 3', IIF(1 = 1 AND 2 = 3 OR 3 = 3, N'yes', N'no')),
  (N'1 = 1 AND (2 = 3 OR 3 = 3)', IIF(1 = 1 AND (2 = 3 OR 3 = 3), N'yes', N'no')),
  (N'EXISTS (SELECT 1)', IIF(EXISTS (SELECT 1), N'yes', N'no')),
  (N'EXISTS (SELECT 1 WHERE 1 = 2)', IIF(EXISTS (SELECT 1 WHERE 1 = 2), N'yes', N'no')),
  (N'NOT EXISTS (SELECT 1 WHERE 1 = 2)', IIF(NOT EXISTS (SELECT 1 WHERE 1 = 2), N'yes', N'no')),
  (N'1 = 2 AND 1 = 1 OR 1 = 2', IIF(1 = 2 AND 1 = 1 OR 1 = 2, N'yes', N'no')),
  (N'(1 = 1 OR 1 = 2) AND 1 = 2', IIF((1 = 1 OR 1 = 2) AND 1 = 2, N'yes', N'no'))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   writes dbo.['' = 0: yes] [dynamic]
--   writes dbo.['1' = 1: yes] [dynamic]
--   writes dbo.['10' > '9': no] [dynamic]
--   writes dbo.['10' > 9: yes] [dynamic]
--   writes dbo.['20240302' < @day: no] [dynamic]
--   writes dbo.[(1 = 1 OR 1 = 2) AND 1 = 2: no] [dynamic]
--   writes dbo.[1 !< 1: yes] [dynamic]
--   writes dbo.[1 !< 2: no] [dynamic]
--   writes dbo.[1 != 1: no] [dynamic]
--   writes dbo.[1 != 2: yes] [dynamic]
--   writes dbo.[1 !> 1: yes] [dynamic]
--   writes dbo.[1 < 1: no] [dynamic]
--   writes dbo.[1 < 2: yes] [dynamic]
--   writes dbo.[1 <= 1: yes] [dynamic]
--   writes dbo.[1 <> 1: no] [dynamic]
--   writes dbo.[1 <> 2: yes] [dynamic]
--   writes dbo.[1 = ' 1 ': yes] [dynamic]
--   writes dbo.[1 = 1 AND (2 = 3 OR 3 = 3): yes] [dynamic]
--   writes dbo.[1 = 1 AND 2 = 2 AND 3 = 4: no] [dynamic]
--   writes dbo.[1 = 1 AND 2 = 3 OR 3 = 3: yes] [dynamic]
--   writes dbo.[1 = 1: yes] [dynamic]
--   writes dbo.[1 = 2 AND 1 = 1 OR 1 = 2: no] [dynamic]
--   writes dbo.[1 = 2 OR 2 = 3 OR 3 = 3: yes] [dynamic]
--   writes dbo.[1 = 2 OR 2 = 3: no] [dynamic]
--   writes dbo.[1 = 2: no] [dynamic]
--   writes dbo.[1 > 1: no] [dynamic]
--   writes dbo.[1 >= 1: yes] [dynamic]
--   writes dbo.[1 >= 2: no] [dynamic]
--   writes dbo.[1 BETWEEN 2 AND 3: no] [dynamic]
--   writes dbo.[2 !> 1: no] [dynamic]
--   writes dbo.[2 <= 1: no] [dynamic]
--   writes dbo.[2 > 1: yes] [dynamic]
--   writes dbo.[2 BETWEEN 2 AND 3: yes] [dynamic]
--   writes dbo.[2 NOT BETWEEN 2 AND 3: no] [dynamic]
--   writes dbo.[3 BETWEEN 2 AND 3: yes] [dynamic]
--   writes dbo.[4 BETWEEN 2 AND 3: no] [dynamic]
--   writes dbo.[4 NOT BETWEEN 2 AND 3: yes] [dynamic]
--   writes dbo.[@day < '20240302': yes] [dynamic]
--   writes dbo.[@day < @next: yes] [dynamic]
--   writes dbo.[@day = '20240301': yes] [dynamic]
--   writes dbo.[@day = @next: no] [dynamic]
--   writes dbo.[@next > @day: yes] [dynamic]
--   writes dbo.[DATEADD(day, 1, @day) = @next: yes] [dynamic]
--   writes dbo.[EXISTS (SELECT 1 WHERE 1 = 2): no] [dynamic]
--   writes dbo.[EXISTS (SELECT 1): yes] [dynamic]
--   writes dbo.[N'a' < N'a': no] [dynamic]
--   writes dbo.[N'a' = N' a': no] [dynamic]
--   writes dbo.[N'a' = N'A  ': yes] [dynamic]
--   writes dbo.[N'a' = N'a' + NCHAR(9): no] [dynamic]
--   writes dbo.[N'a' > N'B': no] [dynamic]
--   writes dbo.[N'ab' > N'a': yes] [dynamic]
--   writes dbo.[N'b' > N'a': yes] [dynamic]
--   writes dbo.[NOT EXISTS (SELECT 1 WHERE 1 = 2): yes] [dynamic]
