-- A text that was read to its end is read, whatever is remarked about it: a name that it uses for something else is an alias.
-- declared: dbo.P names dbo.B, t
-- declared: dbo.Q names dbo.B, t
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE PROCEDURE dbo.P AS INSERT INTO dbo.B SELECT t.Lost FROM dbo.A AS t;
GO
CREATE PROCEDURE dbo.Q AS INSERT INTO dbo.B SELECT t.x FROM dbo.A AS t WHERE;

-- agreement:
--   dbo.P: dbo.A: parsed
--   dbo.P: dbo.B: both
--   dbo.Q: dbo.B: declared (not read)
--   dbo.Q: dbo.t: declared (not read)
