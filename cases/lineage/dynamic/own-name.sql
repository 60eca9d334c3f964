-- OBJECT_NAME(@@PROCID) is the module's own name.
-- catalog: sales

CREATE PROCEDURE dbo.Orders_Load AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + REPLACE(OBJECT_NAME(@@PROCID), N'_Load', N'');
EXEC sp_executesql @sql;

-- lineage:
--   dbo.Orders_Load: reads dbo.Orders [dynamic]
--   dbo.Orders_Load: writes dbo.Archive [dynamic]
--   dbo.Orders_Load: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
