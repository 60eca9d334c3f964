-- Nobody declares what a script uses; a module that uses itself is no pair.
-- declared: dbo.P names dbo.P, dbo.A
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P @n int AS
BEGIN
  DELETE FROM dbo.A WHERE x = @n;
  IF @n > 0 EXEC dbo.P 0;
END;
GO
DELETE FROM dbo.B;

-- agreement:
--   dbo.P: dbo.A: both
