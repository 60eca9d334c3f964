-- An entry that writes through a view does not execute it: what the view reads is not confirmed.
-- logged: INSERT INTO dbo.V (x) VALUES (1)
CREATE TABLE dbo.A (x int, d date);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE VIEW dbo.V AS SELECT x FROM dbo.A;

-- query log:
--   entries 1, texts 1, adHocWrites 1
--   [query log 1] is INSERT INTO dbo.V (x) VALUES (1)
--   uses of dbo.V: 1
--   [query log 1] writes dbo.V [query_log] in query log 1
--   query log 1 names dbo.V
--   query log 1 names dbo.V.x
