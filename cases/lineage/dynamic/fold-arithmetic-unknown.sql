-- What cannot be worked out is a value that is not known: division by zero, what is too large, bits of decimals, a binary value beside a text.

CREATE PROCEDURE dbo.P @a int, @b int AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += CONCAT(N'DELETE FROM dbo.[', f.name, N': ', f.value, N']; ')
FROM (VALUES
  (N'by zero', 1 / 0),
  (N'rest of zero', 1 % 0),
  (N'too large', 9007199254740991 * 2),
  (N'too large a number', 12345678901234567890),
  (N'with decimals', 7 / 2.0),
  (N'decimals first', 7.0 / 2),
  (N'exponent', 1e2),
  (N'not of a sum', ~(5 + 1)),
  (N'exclusive or of decimals', 1.5 ^ 1),
  (N'and of decimals', 1.5 & 1),
  (N'or of decimals', 1.5 | 1),
  (N'binary', 0x41),
  (N'a word as a number', 1 + N'x'),
  (N'a word with a number behind', N'x' + 1),
  (N'minus a word', -N'x'),
  (N'two texts that are multiplied', N'a' * N'b'),
  (N'unknown numbers', @a + @b),
  (N'a number and a word', CAST(@a AS nvarchar(9)) + N'x'),
  (N'two numbers side by side', @a || @b),
  (N'somebody''s own function', dbo.UPPER(N'a')),
  (N'one unknown number', 1 + @a),
  (N'choice of an unknown number', CHOOSE(@a, N'x', N'y')),
  (N'a function of somebody', dbo.Name(1)),
  (N'a function over rows', SUM(1) OVER ()),
  (N'null if of an unknown', NULLIF(@a, 1))
) AS f (name, value);
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Name
--   dbo.P: reads dbo.UPPER
--   HW3002: The name dbo.[by zero: {1 / 0}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[rest of zero: {1 % 0}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[too large: {9007199254740991 * 2}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[too large a number: {12345678901234567890}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[with decimals: {7 / 2.0}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[decimals first: {7.0 / 2}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[exponent: {1e2}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[not of a sum: {~(5 + 1)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[exclusive or of decimals: {1.5 ^ 1}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[and of decimals: {1.5 & 1}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[or of decimals: {1.5 | 1}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[binary: {0x41}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a word as a number: {1 + N'x'}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a word with a number behind: {N'x' + 1}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[minus a word: {-N'x'}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[two texts that are multiplied: {N'a' * N'b'}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[unknown numbers: {@a + @b}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a number and a word: {@a}x] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[two numbers side by side: {@a}{@b}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[somebody's own function: {dbo.UPPER(N'a')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[one unknown number: {1 + @a}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[choice of an unknown number: {CHOOSE(@a, N'x', N'y')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a function of somebody: {dbo.Name(1)}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a function over rows: {SUM(1) OVER ()}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[null if of an unknown: {NULLIF(@a, 1)}] is only partly known at run time; no edge is drawn.
