-- sp_sqlexec, older than sp_executesql and not in the books, runs its text and hands on what that gives back.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
  DECLARE @sql varchar(200) = 'DELETE FROM dbo.Lines';
  EXEC sp_sqlexec @sql;
  INSERT INTO dbo.Settings (Name) EXEC sp_sqlexec N'SELECT Name FROM dbo.Customers';
END

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Settings
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name
