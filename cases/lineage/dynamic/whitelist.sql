-- A parameter that is compared with names has one of them behind that.
-- catalog: sales

CREATE PROCEDURE dbo.P @table sysname AS
IF @table NOT IN (N'Customers', N'Countries')
BEGIN
  RAISERROR('no such table', 16, 1);
  RETURN;
END;
EXEC (N'INSERT INTO dbo.Settings (Name) SELECT Name FROM dbo.' + @table);

-- lineage:
--   dbo.P: reads dbo.Countries [dynamic]
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Countries.Name [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name [dynamic]
