-- SELECT @x = … FROM a table gives what a row holds, or leaves what @x held where there is no row.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @source nvarchar(200) = N'Orders';
SELECT @source = Value FROM dbo.Settings WHERE Name = N'source';
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @source);
GO
CREATE PROCEDURE dbo.Q @source nvarchar(200) AS
SELECT @source = Value FROM dbo.Settings WHERE Name = N'source';
SELECT @source = What FROM dbo.Audit;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + @source);

-- lineage:
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: reads dbo.Settings
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.Q: reads dbo.Audit
--   dbo.Q: reads dbo.Settings
--   dbo.Q: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3002: The name dbo.{Value} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{What} is only partly known at run time; no edge is drawn.
