-- A module of which nothing is declared says so of each pair; one of which something is declared does not.
-- declared: dbo.P names dbo.B
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT x FROM dbo.A;
GO
CREATE VIEW dbo.V AS SELECT x FROM dbo.A;

-- agreement:
--   dbo.P: dbo.A: parsed
--   dbo.P: dbo.B: both
--   dbo.V: dbo.A: parsed (module not declared)
