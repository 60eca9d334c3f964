-- ALTER TABLE adds and drops columns wherever it stands; a column that is there already is not added twice.

ALTER TABLE dbo.T ADD C int, A int;
GO
CREATE TABLE dbo.T (A int, B int, D int);
GO
ALTER TABLE dbo.T DROP COLUMN B, [d];
ALTER TABLE dbo.T SWITCH TO dbo.Archive;
ALTER TABLE dbo.Unknown ADD X int;

-- objects:
--   [case.sql]: Script
--   dbo.Archive: Unresolved
--   dbo.T: Table (1 A int, 2 C int)
