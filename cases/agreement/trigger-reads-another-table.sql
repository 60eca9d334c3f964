-- A trigger that names a table itself has no such reason, nor has a procedure that reads a table called inserted.
-- declared: dbo.OnA names dbo.B
-- declared: dbo.P names dbo.A
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE TABLE dbo.C (x int);
GO
CREATE TABLE dbo.inserted (x int);
GO
CREATE TRIGGER dbo.OnA ON dbo.A AFTER INSERT AS
BEGIN
  INSERT INTO dbo.B SELECT x FROM inserted;
  INSERT INTO dbo.B SELECT x FROM dbo.C;
END;
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.A SELECT x FROM inserted;

-- agreement:
--   dbo.OnA: dbo.A: parsed (trigger table)
--   dbo.OnA: dbo.B: both
--   dbo.OnA: dbo.C: parsed
--   dbo.P: dbo.A: both
--   dbo.P: dbo.inserted: parsed
