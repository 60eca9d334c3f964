-- Statements are counted where they stand, in branches, loops and handlers too; those that move data are told apart.

CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  SET NOCOUNT ON;
  DECLARE @n int = 1;
  IF @n > 0 INSERT INTO dbo.B SELECT x FROM dbo.A ELSE PRINT 'none';
  WHILE @n < 3 SET @n += 1;
  BEGIN TRY
    TRUNCATE TABLE dbo.A;
  END TRY
  BEGIN CATCH
    THROW;
  END CATCH;
  IF @n > 3 PRINT 'more';
END;

-- coverage:
--   dbo.P: whole; statements 8, moving 2, lost 0
