-- A text quoted twice.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC (N'EXEC (N''INSERT INTO dbo.Settings (Name) SELECT ''''x'''' + Name FROM dbo.Customers'')');

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: dbo.Settings.Name <- dbo.Customers.Name (transformation) [dynamic]
