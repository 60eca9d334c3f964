-- A name with the year of today is a pattern.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + CAST(YEAR(GETDATE()) AS char(4));
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.Orders_{YEAR(GETDATE())} is only partly known at run time; no edge is drawn.
