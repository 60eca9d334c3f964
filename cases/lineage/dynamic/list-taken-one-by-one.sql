-- Names taken out of a list until it is empty.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name sysname, @sql nvarchar(max);
CREATE TABLE #list (Name sysname);
INSERT INTO #list SELECT N'Customers' UNION ALL SELECT N'Countries';
WHILE EXISTS (SELECT 1 FROM #list)
BEGIN
  SELECT TOP (1) @name = Name FROM #list ORDER BY Name;
  SET @sql = N'INSERT INTO dbo.Settings (Name) SELECT Name FROM dbo.' + @name;
  EXEC (@sql);
  DELETE FROM #list WHERE Name = @name;
END;

-- lineage:
--   dbo.P: reads dbo.Countries [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Countries.Name [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name [dynamic]
