-- What SQL Server declares is no statement of a person: only the edge that one states is told here.
-- declared: dbo.Load names dbo.A, dbo.B
-- stated: dbo.A -> dbo.Load
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (y int);
GO
CREATE PROCEDURE dbo.Load AS SELECT x FROM dbo.A; SELECT y FROM dbo.B;

-- stated edges:
--   dbo.Load reads dbo.A [parsed, declared, hint], proofs: 1, stated in line 3
