-- A text inside of a text tells two calls of sp_executesql apart; the values in it do not.
-- logged: exec sp_executesql N'insert into dbo.A (x) values (@p), (''1'')', N'@p int', @p = 1
-- logged: exec sp_executesql N'insert into dbo.A (x) values (@p), (''2'')', N'@p int', @p = 2
-- logged: exec sp_executesql N'insert into dbo.B (x) values (@p), (''1'')', N'@p int', @p = 1
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
--   entries 3, texts 2, adHocWrites 3
--   [query log 1] is exec sp_executesql N'insert into dbo.A (x) values (@p), (''1'')', N'@p int', @p = 1
--   [query log 2] is exec sp_executesql N'insert into dbo.B (x) values (@p), (''1'')', N'@p int', @p = 1
--   uses of dbo.A: 2
--   uses of dbo.B: 1
--   [query log 1] writes dbo.A [dynamic, query_log] in query log 1
--   [query log 2] writes dbo.B [dynamic, query_log] in query log 2
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 2 names dbo.B
--   query log 2 names dbo.B.x
