-- What a text adds to a table it adds where it is run: behind what the script says before that, and not again behind what it says later.
CREATE TABLE dbo.A (Id int, Name int);
EXEC (N'ALTER TABLE dbo.A ADD Code int');
ALTER TABLE dbo.A DROP COLUMN Code;
EXEC (N'PRINT 1');
IF OBJECT_ID(N'dbo.B') IS NULL CREATE TABLE dbo.B (Id int, Name int);
EXEC (N'CREATE TABLE dbo.B (Region int, Id int)');
INSERT INTO dbo.A (Id) SELECT b.Id FROM dbo.B AS b;

-- objects:
--   [case.sql]: Script
--   dbo.A: Table (1 Id int, 2 Name int)
--   dbo.B: Table (1 Id int, 2 Name int, 3 Region int)
