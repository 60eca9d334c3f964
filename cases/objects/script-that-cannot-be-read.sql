-- A file in which something cannot be read outside of modules is a script, though nothing of it moves data.

CREATE TABLE dbo.Orders (Id int);
GO
CREATE TABLE dbo.Lines (Id int, Name nvarchar(, Price money);

-- objects:
--   [case.sql]: Script
--   dbo.Orders: Table (1 Id int)
