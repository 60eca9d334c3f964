-- Dots in front of a name leave out what stands there.
CREATE SCHEMA stg;
GO
CREATE TABLE stg.A (x int);
GO
CREATE TABLE dbo.A (x int);
GO
CREATE PROCEDURE stg.P AS
BEGIN
  DELETE FROM ..A;
  DELETE FROM .dbo.A;
END;

-- lineage:
--   stg.P: writes dbo.A
--   stg.P: writes stg.A
