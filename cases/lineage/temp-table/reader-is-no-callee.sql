-- Who reads what a module writes is not called by it: only a call lets a procedure see the temp table of another one.

CREATE TABLE dbo.Numbers (n int);
GO
CREATE TABLE dbo.Found (n int);
GO
CREATE PROCEDURE dbo.Make AS
CREATE TABLE #shared (n int);
INSERT INTO dbo.Numbers (n) VALUES (1);
GO
CREATE PROCEDURE dbo.[Use] AS
INSERT INTO dbo.Found (n) SELECT s.n FROM #shared AS s JOIN dbo.Numbers AS m ON m.n = s.n;

-- lineage:
--   dbo.Make: writes dbo.Numbers
--   dbo.Use: reads dbo.Numbers
--   dbo.Use: writes dbo.Found
--   dbo.Use: dbo.Found.n <~ dbo.Numbers.n (join)
--   HW2007: The temp table #shared is created by a caller; its columns are not known here.
