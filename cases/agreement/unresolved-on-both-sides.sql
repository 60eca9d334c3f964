-- A name that neither SQL Server nor the text could resolve is both.
-- declared: dbo.P names dbo.B, Other.dbo.Gone, stg.Missing
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  INSERT INTO dbo.B SELECT x FROM Other.dbo.Gone;
  DELETE FROM stg.Missing;
END;

-- agreement:
--   dbo.P: Other.dbo.Gone: both
--   dbo.P: dbo.B: both
--   dbo.P: stg.Missing: both
