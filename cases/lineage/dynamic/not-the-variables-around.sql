-- The text has variables of its own: one that it is not passed is not there.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @name nvarchar(100);
SELECT @name = Name FROM dbo.Customers WHERE Id = 1;
EXEC sp_executesql N'DECLARE @name nvarchar(100); INSERT INTO dbo.Settings (Value) VALUES (@name)';

-- lineage:
--   dbo.P: reads dbo.Customers
--   dbo.P: writes dbo.Settings [dynamic]
