-- The query of a view or an inline function is a statement, and so is each one in the body of the other functions and triggers.

CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE VIEW dbo.V AS SELECT x FROM dbo.A;
GO
CREATE FUNCTION dbo.F () RETURNS TABLE AS RETURN (SELECT x FROM dbo.A);
GO
CREATE FUNCTION dbo.G () RETURNS @r TABLE (x int) AS BEGIN INSERT INTO @r SELECT x FROM dbo.A; RETURN END;
GO
CREATE TRIGGER dbo.OnA ON dbo.A AFTER INSERT AS INSERT INTO dbo.B SELECT x FROM inserted;
GO
DELETE FROM dbo.A;

-- coverage:
--   [case.sql]: whole; statements 3, moving 1, lost 0
--   dbo.F: whole; statements 1, moving 1, lost 0
--   dbo.G: whole; statements 2, moving 1, lost 0
--   dbo.OnA: whole; statements 1, moving 1, lost 0
--   dbo.V: whole; statements 1, moving 1, lost 0
