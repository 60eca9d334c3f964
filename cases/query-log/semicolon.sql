-- The semicolon that ends a statement of a module need not stand in the log, nor the other way round.
-- logged: DELETE FROM dbo.A WHERE x = 1
-- logged: DELETE FROM dbo.B WHERE x = 1;
CREATE TABLE dbo.A (x int, d date);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS BEGIN DELETE FROM dbo.A WHERE x = 2; DELETE FROM dbo.B WHERE x = 2 END;

-- query log:
--   entries 2, texts 2, statements 2
--   uses of dbo.P: 2
--   dbo.P writes dbo.A [parsed, query_log]
--   dbo.P writes dbo.B [parsed, query_log]
