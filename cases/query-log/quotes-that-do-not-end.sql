-- A comment, a name or a value that never ends runs to the end of the text, and the entry is unread.
-- logged: DELETE FROM dbo.A WHERE x = 'y
-- logged: DELETE FROM dbo.A WHERE x = 'z
-- logged: DELETE FROM [A WHERE x = 1
-- logged: DELETE FROM dbo.A /* never
-- logged: DELETE FROM dbo.A /* no /* nested */
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
--   entries 5, texts 3, unread 5
--   [query log 1] is DELETE FROM dbo.A WHERE x = 'y
--   [query log 2] is DELETE FROM [A WHERE x = 1
--   [query log 3] is DELETE FROM dbo.A /* never
--   uses of dbo.A: 4
--   uses of dbo.[A WHERE x = 1]: 1
--   [query log 1] writes dbo.A [query_log] in query log 1
--   [query log 2] writes dbo.[A WHERE x = 1] [query_log] in query log 2
--   [query log 3] writes dbo.A [query_log] in query log 3
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 2 names dbo.[A WHERE x = 1]
--   query log 3 names dbo.A
--   query log 1: HW1003: The string that begins here is never closed.
--   query log 2: HW1005: The quoted name that begins here is never closed.
--   query log 3: HW1004: The comment that begins here is never closed.
