-- A list that stands in the text as JSON is as good as one of VALUES, with the columns of OPENJSON or those of WITH.
-- catalog: sales

CREATE PROCEDURE dbo.CopyAll AS
DECLARE @sql nvarchar(max) = N'', @list nvarchar(max) = N'[{"from":"Orders","to":{"name":"Archive"}}, {"from":"OpenOrders","to":{"name":"Facts"}}]';
SELECT @sql += N'INSERT INTO dbo.' + target + N' (CustomerId) SELECT CustomerId FROM dbo.' + QUOTENAME([from]) + N';'
FROM   OPENJSON(@list) WITH (target sysname '$.to.name', [from] sysname);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.EmptyAll AS
DECLARE @sql nvarchar(max);
SELECT @sql = STRING_AGG(N'TRUNCATE TABLE dbo.' + value, N';') FROM OPENJSON(N'{"tables":["Settings","Audit"]}', '$.tables');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.NotAll @which nvarchar(max) AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'TRUNCATE TABLE dbo.' + value + N';' FROM OPENJSON(@which);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.ByTable AS
DECLARE @list TABLE (Id int IDENTITY, Name sysname);
DECLARE @sql nvarchar(max);
INSERT INTO @list (Name) SELECT value FROM OPENJSON(N'["Lines","Products"]');
SELECT @sql = N'TRUNCATE TABLE dbo.' + Name FROM @list WHERE Id = 2;
EXEC (@sql);

-- lineage:
--   dbo.ByTable: writes dbo.Products [dynamic]
--   dbo.CopyAll: reads dbo.OpenOrders [dynamic]
--   dbo.CopyAll: reads dbo.Orders [dynamic]
--   dbo.CopyAll: writes dbo.Archive [dynamic]
--   dbo.CopyAll: writes dbo.Facts [dynamic]
--   dbo.EmptyAll: writes dbo.Audit [dynamic]
--   dbo.EmptyAll: writes dbo.Settings [dynamic]
--   dbo.CopyAll: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.CopyAll: dbo.Facts.CustomerId <- dbo.OpenOrders.CustomerId [dynamic]
--   HW3002: The name dbo.{value} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'TRUNCATE TABLE dbo.' + value + N';' is repeated.
