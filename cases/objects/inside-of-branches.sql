-- What a script makes within IF, BEGIN, TRY and CREATE SCHEMA is there; temp tables are not.

IF OBJECT_ID('dbo.A') IS NULL
  CREATE TABLE dbo.A (Id int);
ELSE
  CREATE TABLE dbo.B (Id int);
BEGIN
  CREATE TABLE dbo.C (Id int);
END;
BEGIN TRY
  CREATE TABLE dbo.D (Id int);
END TRY
BEGIN CATCH
  PRINT 'no';
END CATCH;
CREATE TABLE #Mine (Id int);
SELECT a.Id INTO #Copy FROM dbo.A AS a;
GO
CREATE SCHEMA side
  CREATE TABLE E (Id int);
GO
CREATE PROCEDURE #Temp AS SELECT 1 AS One;

-- objects:
--   [case.sql]: Script
--   dbo.#Temp: Stored Procedure
--   dbo.A: Table (1 Id int)
--   dbo.B: Table (1 Id int)
--   dbo.C: Table (1 Id int)
--   dbo.D: Table (1 Id int)
--   side.E: Table (1 Id int)
