-- Where a part of the text was not understood, the declared name may stand there; where it is named, it moves no data.
-- declared: dbo.P names dbo.A, dbo.C
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE TABLE dbo.C (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  IF EXISTS (SELECT 1 FROM dbo.C) PRINT 1;
  UPDATE STATISTICS dbo.C;
  INSRT INTO dbo.B SELECT x FROM dbo.A;
END;

-- agreement:
--   dbo.P: dbo.A: declared (not read)
--   dbo.P: dbo.C: both
