-- A name may be the unknown table's inside or the known one's outside: neither is picked, and it is said.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
INSERT INTO dbo.B (x) SELECT o.x FROM dbo.A AS o WHERE EXISTS (SELECT 1 FROM dbo.Unknown AS u WHERE y = 1);
INSERT INTO dbo.B (x) SELECT a FROM (SELECT u.*, v.* FROM dbo.U AS u CROSS JOIN dbo.V AS v) AS d;
INSERT INTO dbo.B (x) SELECT login_name FROM sys.dm_exec_sessions CROSS JOIN sys.dm_exec_requests;
INSERT INTO dbo.B (x) SELECT login_name FROM (SELECT s.*, r.* FROM sys.dm_exec_sessions AS s CROSS JOIN sys.dm_exec_requests AS r) AS d;

-- lineage:
--   reads dbo.A
--   reads dbo.U
--   reads dbo.Unknown
--   reads dbo.V
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
--   HW2009: The column y belongs to one of these, whose columns are not all known: u, o.
--   HW2009: The column a belongs to one of these, whose columns are not all known: dbo.U, dbo.V.
