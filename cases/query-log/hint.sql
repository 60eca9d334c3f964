-- A hint in a logged text is part of the script; one that only stands in a text that reads is not.
-- logged: -- @LINEAGE_INPUTS: dbo.A\nDELETE FROM dbo.B
-- logged: SELECT 1 -- @LINEAGE_INPUTS: dbo.A
CREATE TABLE dbo.A (x int, d date);
GO
CREATE TABLE dbo.B (x int);
GO

-- query log:
--   entries 2, texts 2, adHocWrites 1, reads 1
--   [query log 1] is -- @LINEAGE_INPUTS: dbo.A\nDELETE FROM dbo.B
--   uses of dbo.B: 1
--   uses of dbo.A: 2
--   [query log 1] writes dbo.B [query_log] in query log 1
--   [query log 1] reads dbo.A [hint, query_log] in query log 1
--   query log 1 names dbo.B
