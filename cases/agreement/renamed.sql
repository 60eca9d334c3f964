-- SQL Server declares the name that a module builds under, not the one that it gives the table.
-- declared: dbo.P names dbo.B
-- declared: dbo.R names dbo.B
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  SELECT x INTO dbo.A_new FROM dbo.B;
  EXEC sp_rename 'dbo.A_new', 'A';
END;
GO
CREATE PROCEDURE dbo.R AS
BEGIN
  CREATE TABLE dbo.C_new WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT x FROM dbo.B;
  RENAME OBJECT dbo.C_new TO C;
END;
GO
CREATE TABLE dbo.C (x int);

-- agreement:
--   dbo.P: dbo.A: parsed (renamed)
--   dbo.P: dbo.B: both
--   dbo.R: dbo.B: both
--   dbo.R: dbo.C: parsed (renamed)
