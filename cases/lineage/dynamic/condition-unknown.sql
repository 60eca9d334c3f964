-- What depends on a parameter, a table or a conversion that fails is not known; what holds or fails whatever that is, is.

CREATE PROCEDURE dbo.P @given int, @other int, @name nvarchar(50) AS
DECLARE @day date = '20240301';
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'@given = 1', IIF(@given = 1, N'yes', N'no')),
  (N'@given IN (1, 2)', IIF(@given IN (1, 2), N'yes', N'no')),
  (N'@given NOT IN (1, 2)', IIF(@given NOT IN (1, 2), N'yes', N'no')),
  (N'@given IN (1, @other)', IIF(@given IN (1, @other), N'yes', N'no')),
  (N'1 IN (1, @given)', IIF(1 IN (1, @given), N'yes', N'no')),
  (N'1 NOT IN (1, @given)', IIF(1 NOT IN (1, @given), N'yes', N'no')),
  (N'1 IN (2, @given)', IIF(1 IN (2, @given), N'yes', N'no')),
  (N'@given BETWEEN 1 AND 2', IIF(@given BETWEEN 1 AND 2, N'yes', N'no')),
  (N'2 BETWEEN @given AND 1', IIF(2 BETWEEN @given AND 1, N'yes', N'no')),
  (N'2 BETWEEN 3 AND @given', IIF(2 BETWEEN 3 AND @given, N'yes', N'no')),
  (N'2 BETWEEN 1 AND @given', IIF(2 BETWEEN 1 AND @given, N'yes', N'no')),
  (N'2 NOT BETWEEN @given AND 1', IIF(2 NOT BETWEEN @given AND 1, N'yes', N'no')),
  (N'@given IS NULL', IIF(@given IS NULL, N'yes', N'no')),
  (N'@given IS NOT NULL', IIF(@given IS NOT NULL, N'yes', N'no')),
  (N'@name + N''x'' IS NULL', IIF(@name + N'x' IS NULL, N'yes', N'no')),
  (N'N''x'' IS NULL', IIF(N'x' IS NULL, N'yes', N'no')),
  (N'@given = 1 AND 1 = 2', IIF(@given = 1 AND 1 = 2, N'yes', N'no')),
  (N'1 = 2 AND @given = 1', IIF(1 = 2 AND @given = 1, N'yes', N'no')),
  (N'@given = 1 OR 1 = 1', IIF(@given = 1 OR 1 = 1, N'yes', N'no')),
  (N'@given = 1 OR 1 = 2', IIF(@given = 1 OR 1 = 2, N'yes', N'no')),
  (N'@given = 1 AND 1 = 1', IIF(@given = 1 AND 1 = 1, N'yes', N'no')),
  (N'NOT (@given = 1 AND 1 = 1)', IIF(NOT (@given = 1 AND 1 = 1), N'yes', N'no')),
  (N'NOT (@given = 1 OR 1 = 1)', IIF(NOT (@given = 1 OR 1 = 1), N'yes', N'no')),
  (N'@given = 1 AND NULL = 1', IIF(@given = 1 AND NULL = 1, N'yes', N'no')),
  (N'@name LIKE N''a%''', IIF(@name LIKE N'a%', N'yes', N'no')),
  (N'N''a'' LIKE @name', IIF(N'a' LIKE @name, N'yes', N'no')),
  (N'N''a!%'' LIKE N''a!%'' ESCAPE N''!''', IIF(N'a!%' LIKE N'a!%' ESCAPE N'!', N'yes', N'no')),
  (N'N''x'' = 1', IIF(N'x' = 1, N'yes', N'no')),
  (N'1 < N''x''', IIF(1 < N'x', N'yes', N'no')),
  (N'@day = N''soon''', IIF(@day = N'soon', N'yes', N'no')),
  (N'N''soon'' > @day', IIF(N'soon' > @day, N'yes', N'no')),
  (N'EXISTS (SELECT 1 FROM dbo.Orders)', IIF(EXISTS (SELECT 1 FROM dbo.Orders), N'yes', N'no')),
  (N'EXISTS (SELECT 1 WHERE @given = 1)', IIF(EXISTS (SELECT 1 WHERE @given = 1), N'yes', N'no')),
  (N'1 IN (SELECT o.Id FROM dbo.Orders AS o)', IIF(1 IN (SELECT o.Id FROM dbo.Orders AS o), N'yes', N'no')),
  (N'1 = ANY (SELECT o.Id FROM dbo.Orders AS o)', IIF(1 = ANY (SELECT o.Id FROM dbo.Orders AS o), N'yes', N'no')),
  (N'CASE @given WHEN 1 THEN 1 ELSE 2 END IN (1, 2)', IIF(CASE @given WHEN 1 THEN 1 ELSE 2 END IN (1, 2), N'yes', N'no')),
  (N'CASE @given WHEN 1 THEN 1 ELSE 2 END IN (3, 4)', IIF(CASE @given WHEN 1 THEN 1 ELSE 2 END IN (3, 4), N'yes', N'no')),
  (N'CASE @given WHEN 1 THEN 1 ELSE 2 END = 1', IIF(CASE @given WHEN 1 THEN 1 ELSE 2 END = 1, N'yes', N'no')),
  (N'@given = @other', IIF(@given = @other, N'yes', N'no')),
  (N'@name = N''a''', IIF(@name = N'a', N'yes', N'no')),
  (N'CAST(@given AS date) = ''20240101''', IIF(CAST(@given AS date) = '20240101', N'yes', N'no')),
  (N'NOT (@given = 1 AND NULL = 1)', IIF(NOT (@given = 1 AND NULL = 1), N'yes', N'no')),
  (N'no row of those that may be there', IIF(EXISTS (SELECT 1 FROM (SELECT TOP (@given) t.name FROM (VALUES (N'a'), (N'b')) AS t (name)) AS q WHERE q.name = N'z'), N'yes', N'no'))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Orders
--   dbo.P: writes dbo.[1 = 2 AND @given = 1: no] [dynamic]
--   dbo.P: writes dbo.[1 IN (1, @given): yes] [dynamic]
--   dbo.P: writes dbo.[1 NOT IN (1, @given): no] [dynamic]
--   dbo.P: writes dbo.[2 BETWEEN 3 AND @given: no] [dynamic]
--   dbo.P: writes dbo.[2 BETWEEN @given AND 1: no] [dynamic]
--   dbo.P: writes dbo.[2 NOT BETWEEN @given AND 1: yes] [dynamic]
--   dbo.P: writes dbo.[@given = 1 AND 1 = 2: no] [dynamic]
--   dbo.P: writes dbo.[@given = 1 AND NULL = 1: no] [dynamic]
--   dbo.P: writes dbo.[@given = 1 OR 1 = 1: yes] [dynamic]
--   dbo.P: writes dbo.[CASE @given WHEN 1 THEN 1 ELSE 2 END IN (1, 2): yes] [dynamic]
--   dbo.P: writes dbo.[CASE @given WHEN 1 THEN 1 ELSE 2 END IN (3, 4): no] [dynamic]
--   dbo.P: writes dbo.[N'x' IS NULL: no] [dynamic]
--   dbo.P: writes dbo.[NOT (@given = 1 OR 1 = 1): no] [dynamic]
--   dbo.P: writes dbo.[no row of those that may be there: no] [dynamic]
--   HW3002: The name dbo.[@given = 1: {IIF(@given = 1, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@given IN (1, 2): {IIF(@given IN (1, 2), N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@given NOT IN (1, 2): {IIF(@given NOT IN (1, 2), N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@given IN (1, @other): {IIF(@given IN (1, @other), N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[1 IN (2, @given): {IIF(1 IN (2, @given), N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@given BETWEEN 1 AND 2: {IIF(@given BETWEEN 1 AND 2, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[2 BETWEEN 1 AND @given: {IIF(2 BETWEEN 1 AND @given, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@given IS NULL: {IIF(@given IS NULL, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@given IS NOT NULL: {IIF(@given IS NOT NULL, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@name + N'x' IS NULL: {IIF(@name + N'x' IS NULL, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@given = 1 OR 1 = 2: {IIF(@given = 1 OR 1 = 2, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@given = 1 AND 1 = 1: {IIF(@given = 1 AND 1 = 1, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[NOT (@given = 1 AND 1 = 1): {IIF(NOT (@given = 1 AND 1 = 1), N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@name LIKE N'a%': {IIF(@name LIKE N'a%', N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[N'a' LIKE @name: {IIF(N'a' LIKE @name, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[N'a!%' LIKE N'a!%' ESCAPE N'!': {IIF(N'a!%' LIKE N'a!%' ESCAPE N'!', N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[N'x' = 1: {IIF(N'x' = 1, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[1 < N'x': {IIF(1 < N'x', N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@day = N'soon': {IIF(@day = N'soon', N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[N'soon' > @day: {IIF(N'soon' > @day, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[EXISTS (SELECT 1 FROM dbo.Orders): {IIF(EXISTS (SELECT 1 FROM dbo.Orders), N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[EXISTS (SELECT 1 WHERE @given = 1): {IIF(EXISTS (SELECT 1 WHERE @given = 1), N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[1 IN (SELECT o.Id FROM dbo.Orders AS o): {IIF(1 IN (SELECT o.Id FROM dbo.Orders AS o), N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[1 = ANY (SELECT o.Id FROM dbo.Orders AS o): {IIF(1 = ANY (SELECT o.Id FROM dbo.Orders AS o), N'yes', N'n…}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[CASE @given WHEN 1 THEN 1 ELSE 2 END = 1: {IIF(CASE @given WHEN 1 THEN 1 ELSE 2 END = 1, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@given = @other: {IIF(@given = @other, N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[@name = N'a': {IIF(@name = N'a', N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[CAST(@given AS date) = '20240101': {IIF(CAST(@given AS date) = '20240101', N'yes', N'no')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[NOT (@given = 1 AND NULL = 1): {IIF(NOT (@given = 1 AND NULL = 1), N'yes', N'no')}] is only partly known at run time; no edge is drawn.
