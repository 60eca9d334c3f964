-- A name of one part that the text uses as a table is that table, missing or not, read, written or called.
-- declared: dbo.P names Gone, Went, Left_, t
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  SELECT t.x FROM Gone AS t;
  DELETE FROM Went;
  EXEC Left_;
END;

-- agreement:
--   dbo.P: dbo.Gone: both
--   dbo.P: dbo.Left_: both
--   dbo.P: dbo.Went: both
