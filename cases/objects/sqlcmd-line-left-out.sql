-- A sqlcmd line that is left out makes no script of a file that only creates tables.

:out tables.log
CREATE TABLE dbo.Orders (Id int);

-- objects:
--   dbo.Orders: Table (1 Id int)
