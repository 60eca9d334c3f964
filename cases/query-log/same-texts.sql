-- One text: blanks, line ends, comments, values, semicolons of another run do not make another one.
-- logged: DELETE FROM dbo.A WHERE x = 1 AND d > '2026-01-01'
-- logged: \n  delete\n from dbo . A where x = 2 and d>N'it''s' -- a comment
-- logged: /* one /* in */ another */ DELETE FROM dbo.A WHERE x = 0x1F AND d > $3.5
-- logged: DELETE FROM dbo.A WHERE x = 1e5 AND d > 2.5/* at the end */
CREATE TABLE dbo.A (x int, d date);
GO
CREATE TABLE dbo.B (x int);
GO

-- query log:
--   entries 4, texts 1, adHocWrites 4
--   [query log 1] is DELETE FROM dbo.A WHERE x = 1 AND d > '2026-01-01'
--   uses of dbo.A: 4
--   [query log 1] writes dbo.A [query_log] in query log 1
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 1 names dbo.A.d
