-- A text that is empty where neither branch was taken runs nothing there; that is no unknown text.
-- catalog: sales

CREATE PROCEDURE dbo.P @mode int AS
DECLARE @sql nvarchar(max) = N'';
IF @mode = 1 SET @sql = N'INSERT INTO dbo.Settings (Name) SELECT Name FROM dbo.Customers';
IF @mode = 2 SET @sql = N'INSERT INTO dbo.Settings (Value) SELECT City FROM dbo.Customers';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name [dynamic]
--   dbo.P: dbo.Settings.Value <- dbo.Customers.City [dynamic]
