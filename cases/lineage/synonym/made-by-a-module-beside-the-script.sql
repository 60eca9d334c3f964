-- A synonym that the script makes stays what it is, though a procedure makes one of that name of another table; of two procedures that make it of different tables it is of neither.
CREATE TABLE dbo.A (x int);
CREATE TABLE dbo.B (x int);
CREATE TABLE dbo.T (x int);
GO
CREATE SYNONYM dbo.SynCurrent FOR dbo.A;
GO
CREATE PROCEDURE dbo.Switch AS
DROP SYNONYM dbo.SynCurrent;
CREATE SYNONYM dbo.SynCurrent FOR dbo.B;
GO
INSERT INTO dbo.T (x) SELECT c.x FROM dbo.SynCurrent AS c;

-- lineage:
--   reads dbo.A
--   writes dbo.T
--   dbo.T.x <- dbo.A.x
