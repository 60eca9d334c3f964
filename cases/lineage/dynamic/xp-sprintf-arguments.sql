-- xp_sprintf wants an argument for each %s and takes 254 letters in one; more arguments than places are left out, and what the variable and the status held before is gone.
-- catalog: sales

CREATE PROCEDURE dbo.Too_Few AS
DECLARE @sql varchar(500);
EXEC xp_sprintf @sql OUTPUT, 'INSERT INTO dbo.%s (Id) SELECT s.Id FROM dbo.%s AS s', 'Archive';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Too_Many AS
DECLARE @sql varchar(500);
EXEC xp_sprintf @sql OUTPUT, '%s TABLE dbo.%s', 'TRUNCATE', 'Archive', 'Orders';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Long_Enough AS
DECLARE @sql varchar(500), @remark varchar(300) = REPLICATE('x', 254);
EXEC xp_sprintf @sql OUTPUT, 'TRUNCATE TABLE dbo.Facts -- %s', @remark;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Too_Long AS
DECLARE @sql varchar(500), @remark varchar(300) = REPLICATE('x', 255);
EXEC xp_sprintf @sql OUTPUT, 'TRUNCATE TABLE dbo.Facts -- %s', @remark;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Held_Before AS
DECLARE @text varchar(500), @status int;
SELECT @text = c.Name, @status = c.Id FROM dbo.Customers AS c;
EXEC @status = xp_sprintf @text OUTPUT, 'of %s', 'nobody';
INSERT INTO dbo.Settings (Name, Value) VALUES (@text, @status);

-- lineage:
--   dbo.Held_Before: reads dbo.Customers
--   dbo.Held_Before: writes dbo.Settings
--   dbo.Long_Enough: writes dbo.Facts [dynamic]
--   dbo.Too_Many: writes dbo.Archive [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
