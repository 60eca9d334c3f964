-- Brackets that a name does not need make no other text; those around a reserved word, a blank or what looks like a variable do.
-- logged: DELETE FROM [dbo].[A] WHERE [x] = 1
-- logged: delete from DBO.a where X = 2
-- logged: DELETE FROM [A b] WHERE x = 1
-- logged: DELETE FROM A WHERE [@x] = 1
-- logged: DELETE FROM A WHERE @x = 1
-- logged: SELECT [from] FROM dbo.A
-- logged: INSERT INTO [dbo].[B] ([x]) SELECT x FROM [dbo].A WHERE d >= '2026-01-01'
CREATE TABLE dbo.A (x int, d date);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.Load @From date AS INSERT INTO dbo.[B] (x) SELECT [x] FROM dbo.A WHERE d >= @From;

-- query log:
--   entries 7, texts 6, adHocWrites 5, statements 1, reads 1
--   [query log 1] is DELETE FROM [dbo].[A] WHERE [x] = 1
--   [query log 2] is DELETE FROM [A b] WHERE x = 1
--   [query log 3] is DELETE FROM A WHERE [@x] = 1
--   [query log 4] is DELETE FROM A WHERE @x = 1
--   uses of dbo.A: 5
--   uses of dbo.[A b]: 1
--   uses of dbo.Load: 1
--   dbo.Load writes dbo.B [parsed, query_log]
--   dbo.Load reads dbo.A [parsed, query_log]
--   [query log 1] writes dbo.A [query_log] in query log 1
--   [query log 2] writes dbo.[A b] [query_log] in query log 2
--   [query log 3] writes dbo.A [query_log] in query log 3
--   [query log 4] writes dbo.A [query_log] in query log 4
--   dbo.Load: dbo.B.x <- dbo.A.x [parsed, query_log]
--   dbo.Load: dbo.B.x <~ dbo.A.d [parsed, query_log]
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 2 names dbo.[A b]
--   query log 2 names dbo.[A b].x
--   query log 3 names dbo.A
--   query log 4 names dbo.A
--   query log 3: HW2003: None of the sources here has a column @x.
