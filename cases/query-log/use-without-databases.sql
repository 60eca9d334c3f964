-- Where no database of the import has a name, USE of one says nothing: it may be the own.
-- logged: USE Stage; INSERT INTO dbo.B (x) SELECT x FROM dbo.A
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO

-- query log:
--   entries 1, texts 1, adHocWrites 1
--   [query log 1] is USE Stage; INSERT INTO dbo.B (x) SELECT x FROM dbo.A
--   uses of dbo.B: 1
--   uses of dbo.A: 1
--   [query log 1] writes dbo.B [query_log] in query log 1
--   [query log 1] reads dbo.A [query_log] in query log 1
--   [query log 1]: dbo.B.x <- dbo.A.x [query_log]
--   query log 1 names dbo.B
--   query log 1 names dbo.A
--   query log 1 names dbo.A.x
--   query log 1 names dbo.B.x
