-- A read that the text proves beside a hint or dynamic SQL is not excused by them.
-- declared: dbo.P names dbo.B
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  -- @LINEAGE_INPUTS: dbo.A
  EXEC ('SELECT x FROM dbo.A');
  INSERT INTO dbo.B SELECT x FROM dbo.A;
END;

-- agreement:
--   dbo.P: dbo.A: parsed
--   dbo.P: dbo.B: both
