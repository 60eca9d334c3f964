-- A table that is younger than the module was not there when SQL Server bound its names; an older one was.
-- declared: dbo.P names dbo.B
-- modified: dbo.P at 2026-02-01T00:00:00Z
-- created: dbo.A at 2026-03-01T00:00:00Z
-- created: dbo.C at 2026-01-01T00:00:00Z
-- created: dbo.D at 2026-02-01T00:00:00Z
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE TABLE dbo.C (x int);
GO
CREATE TABLE dbo.D (x int);
GO
CREATE TABLE dbo.E (x int);
GO
CREATE PROCEDURE dbo.P AS
INSERT INTO dbo.B SELECT A.x FROM dbo.A CROSS JOIN dbo.C CROSS JOIN dbo.D CROSS JOIN dbo.E;

-- agreement:
--   dbo.P: dbo.A: parsed (created later)
--   dbo.P: dbo.B: both
--   dbo.P: dbo.C: parsed
--   dbo.P: dbo.D: parsed
--   dbo.P: dbo.E: parsed
