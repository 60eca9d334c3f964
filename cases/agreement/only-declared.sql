-- What is only declared has a reason: out of date, named where no data moves, or nothing that carries data.
-- declared: dbo.P names dbo.A, dbo.B, dbo.Numbers, dbo.Rows, dbo.C, dbo.D
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE TABLE dbo.C (x int);
GO
CREATE TABLE dbo.D (x int);
GO
CREATE SEQUENCE dbo.Numbers;
GO
CREATE TYPE dbo.Rows AS TABLE (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @rows dbo.Rows;
  DELETE FROM dbo.B WHERE x = NEXT VALUE FOR dbo.Numbers;
  DROP TABLE dbo.C;
  PRINT 'all of [D] is kept';
END;

-- agreement:
--   dbo.P: dbo.A: declared (out of date)
--   dbo.P: dbo.B: both
--   dbo.P: dbo.C: declared (moves no data)
--   dbo.P: dbo.D: declared (moves no data)
--   dbo.P: dbo.Numbers: declared (carries no data)
--   dbo.P: dbo.Rows: declared (carries no data)
