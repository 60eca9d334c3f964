-- A table names a function in a computed column: declared, and no edge.
-- declared: dbo.A names dbo.Twice
CREATE FUNCTION dbo.Twice (@x int) RETURNS int AS BEGIN RETURN 2 * @x END;
GO
CREATE TABLE dbo.A (x int, y AS dbo.Twice(x));

-- agreement:
--   dbo.A: dbo.Twice: declared (table expression)
