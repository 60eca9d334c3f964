-- DB_NAME() in a text that goes to another server is the name of the database here; in what runs there it is that of the one there.
-- catalog: sales

CREATE PROCEDURE dbo.Of_This_One AS
DECLARE @name sysname, @sql nvarchar(max) = N'INSERT INTO ' + DB_NAME() + N'.dbo.Rates (Name) VALUES (?)';
SELECT @name = Name FROM dbo.Countries;
EXEC (@sql, @name) AT Branch;
GO
CREATE PROCEDURE dbo.Of_That_One AS
EXEC (N'DECLARE @sql nvarchar(max) = N''TRUNCATE TABLE '' + DB_NAME() + N''.dbo.Zones''; EXEC (@sql)') AT Branch;
GO
CREATE PROCEDURE dbo.In_A_Value AS
DECLARE @name sysname, @sql nvarchar(max) = N'INSERT INTO dbo.Origins (Db, Name) VALUES (N''' + DB_NAME() + N''', ?)';
SELECT @name = Name FROM dbo.Countries;
EXEC (@sql, @name) AT Branch;

-- lineage:
--   dbo.In_A_Value: reads dbo.Countries
--   dbo.In_A_Value: writes Branch..dbo.Origins [dynamic]
--   dbo.Of_That_One: writes Branch..dbo.Zones [dynamic]
--   dbo.Of_This_One: reads dbo.Countries
--   dbo.In_A_Value: Branch..dbo.Origins.Name <- dbo.Countries.Name [dynamic]
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
--   HW3002: The name {DB_NAME()}.dbo.Rates is only partly known at run time; no edge is drawn.
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
