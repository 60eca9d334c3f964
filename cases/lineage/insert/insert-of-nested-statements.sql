-- Statements inside of FROM run where they stand, also in a block, a branch and beside each other.
CREATE TABLE dbo.A (Id int, x int, y int);
GO
CREATE TABLE dbo.B (Id int, x int, y int);
GO
IF 1 = 1
BEGIN
  INSERT INTO dbo.B (x) SELECT d.x FROM (DELETE FROM dbo.A OUTPUT deleted.x) AS d;
  PRINT 'done';
END;

-- lineage:
--   writes dbo.A
--   writes dbo.B
--   dbo.B.x <- dbo.A.x
