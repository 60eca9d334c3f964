-- In the default database a name needs no database in front, and messages leave it out; of another server the database is not told.
-- default database: Sales
CREATE SCHEMA stg;
GO
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE stg.A (x int);
GO
CREATE PROCEDURE stg.P AS
BEGIN
  INSERT INTO dbo.Unknown SELECT x FROM Sales..A;
  INSERT INTO Other.dbo.Unknown SELECT x FROM A;
  DELETE FROM Box...T;
END;

-- lineage:
--   stg.P: reads dbo.A
--   stg.P: reads stg.A
--   stg.P: writes Box..dbo.T
--   stg.P: writes Other.dbo.Unknown
--   stg.P: writes dbo.Unknown
--   stg.P: Other.dbo.Unknown.x <- stg.A.x
--   stg.P: dbo.Unknown.x <- dbo.A.x
--   HW2008: The columns of dbo.Unknown are not known; those written here are called as what is written to them.
--   HW2008: The columns of Other.dbo.Unknown are not known; those written here are called as what is written to them.
