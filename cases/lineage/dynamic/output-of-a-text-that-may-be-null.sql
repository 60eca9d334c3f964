-- What EXECUTE AT gives back does not take the place of what the variable held where the text may be NULL.
-- catalog: sales

CREATE PROCEDURE dbo.Ask @really bit AS
DECLARE @sql nvarchar(max), @value sysname;
SELECT @value = Name FROM dbo.Countries;
IF @really = 1 SET @sql = N'SELECT ? = Name FROM Remote.dbo.Rates';
EXEC (@sql, @value OUTPUT) AT Other;
INSERT INTO dbo.Audit (What) VALUES (@value);
GO
CREATE PROCEDURE dbo.Ask_Surely AS
DECLARE @sql nvarchar(max), @value sysname;
SELECT @value = Name FROM dbo.Countries;
SET @sql = N'SELECT ? = Name FROM Remote.dbo.Rates';
EXEC (@sql, @value OUTPUT) AT Other;
INSERT INTO dbo.Settings (Name) VALUES (@value);

-- lineage:
--   dbo.Ask: reads Other.Remote.dbo.Rates [dynamic]
--   dbo.Ask: reads dbo.Countries
--   dbo.Ask: writes dbo.Audit
--   dbo.Ask_Surely: reads Other.Remote.dbo.Rates [dynamic]
--   dbo.Ask_Surely: reads dbo.Countries
--   dbo.Ask_Surely: writes dbo.Settings
--   dbo.Ask: dbo.Audit.What <- Other.Remote.dbo.Rates.Name
--   dbo.Ask: dbo.Audit.What <- dbo.Countries.Name
--   dbo.Ask_Surely: dbo.Settings.Name <- Other.Remote.dbo.Rates.Name
--   HW3004: The construct EXECUTE … AT Other, beyond the names in its text, is not followed.
--   HW3004: The construct EXECUTE … AT Other, beyond the names in its text, is not followed.
