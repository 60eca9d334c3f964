-- A declared synonym and an edge to its base are the same: both.
-- declared: dbo.P names dbo.B, dbo.AlsoA
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE SYNONYM dbo.AlsoA FOR dbo.A;
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT x FROM dbo.AlsoA;

-- agreement:
--   dbo.P: dbo.A: both (synonym)
--   dbo.P: dbo.B: both
