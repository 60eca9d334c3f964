-- sp_MSforeachdb takes several texts, and one for before and behind.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
EXEC sp_MSforeachdb @command1 = N'DELETE FROM dbo.Lines', @command2 = N'DELETE FROM dbo.Orders WHERE Id IN (SELECT OrderId FROM dbo.Lines)',
  @precommand = N'DELETE FROM dbo.Settings', @postcommand = N'INSERT INTO dbo.Settings (Name) VALUES (''done'')';
EXEC sp_MSforeachtable N'SELECT 1', N'?', N'SELECT 2', N'SELECT 3', NULL, N'DELETE FROM dbo.Customers', N'TRUNCATE TABLE stage.Customers';

-- lineage:
--   dbo.P: reads dbo.Lines [dynamic]
--   dbo.P: writes dbo.Customers [dynamic]
--   dbo.P: writes dbo.Lines [dynamic]
--   dbo.P: writes dbo.Orders [dynamic]
--   dbo.P: writes dbo.Settings [dynamic]
--   dbo.P: writes stage.Customers [dynamic]
