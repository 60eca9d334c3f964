-- What only the text says has a reason: dynamic SQL, a hint, a file, a dropped table, another database, another server.
-- declared: dbo.P names dbo.B
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE TABLE dbo.C (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  -- @LINEAGE_INPUTS: dbo.C
  EXEC ('SELECT x FROM dbo.A');
  DELETE FROM dbo.B;
  BULK INSERT dbo.B FROM 'rows.csv';
  SELECT x FROM dbo.Gone;
  SELECT x FROM Far.dbo.Gone;
  SELECT x FROM Box.Far.dbo.Gone;
END;

-- agreement:
--   dbo.P: Box.Far.dbo.Gone: parsed (elsewhere)
--   dbo.P: Far.dbo.Gone: parsed (elsewhere)
--   dbo.P: [@rows.csv]: parsed (file)
--   dbo.P: dbo.A: parsed (dynamic)
--   dbo.P: dbo.B: both
--   dbo.P: dbo.C: parsed (stated)
--   dbo.P: dbo.Gone: parsed (unresolved)
