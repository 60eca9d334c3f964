-- A synonym that only procedures make stands for its base where all of them agree; where they make it of several tables, nobody knows which it is.
CREATE TABLE dbo.S (a int);
GO
CREATE TABLE dbo.Blue (x int);
GO
CREATE TABLE dbo.Green (x int);
GO
CREATE TABLE dbo.Fact (x int);
GO
CREATE PROCEDURE dbo.Agreed AS
DROP SYNONYM IF EXISTS dbo.SynTarget;
CREATE SYNONYM dbo.SynTarget FOR dbo.Fact;
INSERT INTO dbo.SynTarget (x) SELECT a FROM dbo.S;
GO
CREATE PROCEDURE dbo.Swapped @blue bit AS
DROP SYNONYM IF EXISTS dbo.SynCurrent;
IF @blue = 1 CREATE SYNONYM dbo.SynCurrent FOR dbo.Blue;
ELSE CREATE SYNONYM dbo.SynCurrent FOR dbo.Green;
INSERT INTO dbo.SynCurrent (x) SELECT a FROM dbo.S;

-- lineage:
--   dbo.Agreed: reads dbo.S
--   dbo.Agreed: writes dbo.Fact
--   dbo.Swapped: reads dbo.S
--   dbo.Swapped: writes dbo.SynCurrent
--   dbo.Agreed: dbo.Fact.x <- dbo.S.a
--   dbo.Swapped: dbo.SynCurrent.x <- dbo.S.a
