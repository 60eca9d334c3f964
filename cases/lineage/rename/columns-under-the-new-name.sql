-- Under its new name a table has the columns that it had, unless the catalog tells others; renamed to its own name it stays.
CREATE TABLE dbo.A (x int, y int);
GO
CREATE TABLE dbo.Known (x int, y int);
GO
CREATE TABLE dbo.R (a int, b int);
GO
CREATE PROCEDURE dbo.P AS
BEGIN
  CREATE TABLE dbo.N1 WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT y, x FROM dbo.A;
  RENAME OBJECT dbo.Known TO Known_old;
  RENAME OBJECT dbo.N1 TO Known;
  INSERT INTO dbo.R SELECT * FROM dbo.Known;
  CREATE TABLE dbo.N2 WITH (DISTRIBUTION = ROUND_ROBIN) AS SELECT x, 1 AS one FROM dbo.A;
  RENAME OBJECT dbo.N2 TO Fresh;
  RENAME OBJECT dbo.Fresh TO Fresh;
  INSERT INTO dbo.R SELECT * FROM dbo.Fresh;
END;

-- lineage:
--   dbo.P: reads dbo.A
--   dbo.P: reads dbo.Fresh
--   dbo.P: reads dbo.Known
--   dbo.P: writes dbo.Fresh
--   dbo.P: writes dbo.Known
--   dbo.P: writes dbo.R
--   dbo.P: dbo.Fresh.x <- dbo.A.x
--   dbo.P: dbo.Known.x <- dbo.A.x
--   dbo.P: dbo.Known.y <- dbo.A.y
--   dbo.P: dbo.R.a <- dbo.Fresh.x
--   dbo.P: dbo.R.a <- dbo.Known.x
--   dbo.P: dbo.R.b <- dbo.Fresh.one
--   dbo.P: dbo.R.b <- dbo.Known.y
