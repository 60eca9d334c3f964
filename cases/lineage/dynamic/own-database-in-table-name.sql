-- DB_NAME() as part of a table's name is not known; as the database of one it is told beside the part that is not known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Orders_' + DB_NAME();
EXEC sp_executesql @sql;
GO
CREATE PROCEDURE dbo.OfAPart @year char(4) AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE ' + QUOTENAME(DB_NAME()) + N'.dbo.Orders_' + @year;
EXEC sp_executesql @sql;

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.Orders_{DB_NAME()} is only partly known at run time; no edge is drawn.
--   HW3002: The name [{DB_NAME()}].dbo.Orders_{@year} is only partly known at run time; no edge is drawn.
