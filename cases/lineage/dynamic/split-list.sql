-- STRING_SPLIT of a constant is a list.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'INSERT INTO dbo.Settings (Name) SELECT Name FROM dbo.' + TRIM(value) + N';' FROM STRING_SPLIT(N'Customers, Countries', N',');
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Countries [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Countries.Name [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name [dynamic]
