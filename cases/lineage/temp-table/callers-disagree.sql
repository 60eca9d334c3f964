-- Of two callers each makes the temp table, with other columns: whose it is needs no remark, by however many calls it comes.

CREATE TABLE dbo.Found (n int);
GO
CREATE PROCEDURE dbo.Store AS INSERT INTO dbo.Found (n) SELECT s.n FROM #shared AS s;
GO
CREATE PROCEDURE dbo.Onward AS EXEC dbo.Store;
GO
CREATE PROCEDURE dbo.First AS CREATE TABLE #shared (n int); EXEC dbo.Onward;
GO
CREATE PROCEDURE dbo.Second AS CREATE TABLE #shared (m int, n int); EXEC dbo.Onward;

-- lineage:
--   dbo.First: calls dbo.Onward
--   dbo.Onward: calls dbo.Store
--   dbo.Second: calls dbo.Onward
--   dbo.Store: writes dbo.Found
