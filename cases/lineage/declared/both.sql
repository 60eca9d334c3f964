-- A declared dependency adds its origin to what the text says too, be it read, written or called.
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

-- lineage:
--   dbo.P: calls dbo.Q [parsed, declared]
--   dbo.P: reads dbo.A [parsed, declared]
--   dbo.P: writes dbo.B [parsed, declared]
--   dbo.P: dbo.B.x <- dbo.A.x
