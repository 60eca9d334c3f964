-- What a table's computed column names gives no edge: a table is no module.
-- declared: dbo.A names dbo.Twice
CREATE FUNCTION dbo.Twice (@x int) RETURNS int AS BEGIN RETURN 2 * @x END;
GO
CREATE TABLE dbo.A (x int, y AS dbo.Twice(x));

-- lineage:
--   (none)
