-- What the text and the declaration both name is both, whichever way the data goes.
-- declared: dbo.P names dbo.A, dbo.B, dbo.Q
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.Q AS RETURN;
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  INSERT INTO dbo.B SELECT x FROM dbo.A;
  EXEC dbo.Q;
END;

-- agreement:
--   dbo.P: dbo.A: both
--   dbo.P: dbo.B: both
--   dbo.P: dbo.Q: both
