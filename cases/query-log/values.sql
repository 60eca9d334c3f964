-- Texts that differ in values, blanks, comments and the case of letters are one; those that differ in a name are not.
-- logged: DELETE FROM dbo.A WHERE x IN (1, 2.5, 0x0F, 'it''s', N'z') -- first
-- logged: delete   from dbo.A\nwhere X in (3, 4e1, 5, n'a', 'b') /* a /* second */ one */
-- logged: DELETE FROM dbo.A WHERE x IN (1, 2, 3, 'a') OR x2 = 1
-- logged: DELETE FROM dbo.A WHERE x IN (1, 2, 3, 'a') OR x3 = 1
-- logged: DELETE FROM dbo.A WHERE x = 1
-- logged: DELETE FROM [dbo].[A] WHERE x = 1
-- logged: DELETE FROM "dbo"."A" WHERE x = 1
-- logged: DELETE FROM dbo.A WHERE x = 1--1
-- logged: DELETE FROM dbo.A WHERE x = 1/1
-- logged: DELETE FROM dbo.A WHERE x = 1-1
CREATE TABLE dbo.A (x int, d date);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE TABLE dbo.C (x int);
GO
CREATE PROCEDURE dbo.Load @From date AS
BEGIN
  INSERT INTO dbo.B (x) SELECT x FROM dbo.A WHERE d >= @From;
  IF @From IS NULL
    TRUNCATE TABLE dbo.C;
  EXEC dbo.Note;
END;
GO
CREATE PROCEDURE dbo.Note AS INSERT INTO dbo.C (x) VALUES (1);
GO
CREATE PROCEDURE dbo.Twin AS DELETE FROM dbo.B WHERE x = 0;

-- query log:
--   entries 10, texts 7, adHocWrites 10
--   [query log 1] is DELETE FROM dbo.A WHERE x IN (1, 2.5, 0x0F, 'it''s', N'z') -- first
--   [query log 2] is DELETE FROM dbo.A WHERE x IN (1, 2, 3, 'a') OR x2 = 1
--   [query log 3] is DELETE FROM dbo.A WHERE x IN (1, 2, 3, 'a') OR x3 = 1
--   [query log 4] is DELETE FROM dbo.A WHERE x = 1
--   [query log 5] is DELETE FROM "dbo"."A" WHERE x = 1
--   [query log 6] is DELETE FROM dbo.A WHERE x = 1/1
--   [query log 7] is DELETE FROM dbo.A WHERE x = 1-1
--   uses of dbo.A: 10
--   [query log 1] writes dbo.A [query_log] in query log 1
--   [query log 2] writes dbo.A [query_log] in query log 2
--   [query log 3] writes dbo.A [query_log] in query log 3
--   [query log 4] writes dbo.A [query_log] in query log 4
--   [query log 5] writes dbo.A [query_log] in query log 5
--   [query log 6] writes dbo.A [query_log] in query log 6
--   [query log 7] writes dbo.A [query_log] in query log 7
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 2 names dbo.A
--   query log 2 names dbo.A.x
--   query log 3 names dbo.A
--   query log 3 names dbo.A.x
--   query log 4 names dbo.A
--   query log 4 names dbo.A.x
--   query log 5 names dbo.A
--   query log 5 names dbo.A.x
--   query log 6 names dbo.A
--   query log 6 names dbo.A.x
--   query log 7 names dbo.A
--   query log 7 names dbo.A.x
--   query log 2: HW2003: None of the sources here has a column x2.
--   query log 3: HW2003: None of the sources here has a column x3.
