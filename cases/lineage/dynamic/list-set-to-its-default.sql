-- SET c = DEFAULT puts the column's default into the rows of a list, and NULL where it has none.
-- catalog: sales

CREATE PROCEDURE dbo.Of_One AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (Name sysname DEFAULT N'Audit');
INSERT INTO @list (Name) VALUES (N'Facts');
UPDATE @list SET Name = DEFAULT;
SELECT @sql = N'TRUNCATE TABLE dbo.' + ISNULL(Name, N'Settings') FROM @list;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Of_None AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (Name sysname NULL);
INSERT INTO @list (Name) VALUES (N'Facts');
UPDATE @list SET Name = DEFAULT;
SELECT @sql = N'TRUNCATE TABLE dbo.' + ISNULL(Name, N'Settings') FROM @list;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.In_Values AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (Name sysname NULL);
INSERT INTO @list (Name) VALUES (DEFAULT);
SELECT @sql = N'TRUNCATE TABLE dbo.' + ISNULL(Name, N'Lines') FROM @list;
EXEC (@sql);

-- lineage:
--   dbo.In_Values: writes dbo.Lines [dynamic]
--   dbo.Of_None: writes dbo.Settings [dynamic]
--   dbo.Of_One: writes dbo.Audit [dynamic]
