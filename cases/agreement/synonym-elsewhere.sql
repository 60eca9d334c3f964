-- A synonym that is only declared says why nothing reads its base, and its base is what the pair names.
-- declared: dbo.P names dbo.AlsoA
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE SYNONYM dbo.AlsoA FOR dbo.A;
GO
CREATE PROCEDURE dbo.P AS DELETE FROM dbo.B;

-- agreement:
--   dbo.P: dbo.A: declared (out of date)
--   dbo.P: dbo.B: parsed
