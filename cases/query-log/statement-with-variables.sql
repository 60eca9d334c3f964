-- A variable of a module stands for a value in the log; a name with an @ in it is no variable.
-- logged: UPDATE dbo.C SET x = 1 WHERE x = 2
-- logged: UPDATE dbo.C SET x = 1 WHERE x = y
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
GO
CREATE PROCEDURE dbo.Set_ @new_1 int, @Öld int AS UPDATE dbo.C SET x = @new_1 WHERE x = @Öld;

-- query log:
--   entries 2, texts 2, adHocWrites 1, statements 1
--   [query log 1] is UPDATE dbo.C SET x = 1 WHERE x = y
--   uses of dbo.Set_: 1
--   uses of dbo.C: 1
--   dbo.Set_ writes dbo.C [parsed, query_log]
--   [query log 1] writes dbo.C [query_log] in query log 1
--   dbo.Set_: dbo.C.x <~ dbo.C.x [parsed, query_log]
--   [query log 1]: dbo.C.x <~ dbo.C.x [query_log]
--   query log 1 names dbo.C
--   query log 1 names dbo.C.x
--   query log 1 names dbo.C.x
--   query log 1: HW2003: None of the sources here has a column y.
