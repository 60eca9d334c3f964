-- A table stays one, whatever other statement of the script names it.
CREATE TABLE dbo.A (Id int IDENTITY, Name int);
GO
SET IDENTITY_INSERT dbo.A ON;
UPDATE STATISTICS dbo.A;
DBCC CHECKIDENT ('dbo.A');
INSERT BULK dbo.A (Id int, Name int);
INSERT INTO dbo.A (Id, Name) VALUES (1, 2);

-- objects:
--   [case.sql]: Script
--   dbo.A: Table (1 Id int generated, 2 Name int)
