-- SQL Server does not declare the table of a trigger that only inserted and [deleted] name.
-- declared: dbo.OnA names dbo.B
-- declared: dbo.OnB names dbo.A
CREATE TABLE dbo.A (x int);
GO
CREATE TABLE dbo.B (x int);
GO
CREATE TRIGGER dbo.OnA ON dbo.A AFTER INSERT AS INSERT INTO dbo.B SELECT x FROM inserted;
GO
CREATE TRIGGER dbo.OnB ON dbo.B AFTER DELETE AS INSERT INTO dbo.A SELECT x FROM [deleted];

-- agreement:
--   dbo.OnA: dbo.A: parsed (trigger table)
--   dbo.OnA: dbo.B: both
--   dbo.OnB: dbo.A: both
--   dbo.OnB: dbo.B: parsed (trigger table)
