-- Nothing is younger than a module whose own date is not known.
-- declared: dbo.P names dbo.B
-- created: dbo.A at 2026-03-01T00:00:00Z
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT x FROM dbo.A;

-- agreement:
--   dbo.P: dbo.A: parsed
--   dbo.P: dbo.B: both
