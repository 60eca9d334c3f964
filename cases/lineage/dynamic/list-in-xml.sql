-- A list that stands in the text as XML is as good as one of VALUES; one that is split by way of XML too, and one that is counted through.
-- catalog: sales

CREATE PROCEDURE dbo.CopyAll AS
DECLARE @sql nvarchar(max) = N'', @list xml = N'<copies><copy from="Orders"><to>Archive</to></copy><copy from="OpenOrders"><to>Facts</to></copy></copies>';
SELECT @sql += N'INSERT INTO dbo.' + c.d.value('(to)[1]', 'sysname') + N' (CustomerId) SELECT CustomerId FROM dbo.' + QUOTENAME(c.d.value('@from', 'sysname')) + N';'
FROM   @list.nodes('/copies/copy') AS c(d);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.EmptyAll AS
DECLARE @names varchar(100) = 'Settings;Audit', @sql nvarchar(max);
DECLARE names CURSOR LOCAL FOR
  SELECT N'TRUNCATE TABLE dbo.' + part.value('.', 'sysname')
  FROM   (SELECT CAST('<n>' + REPLACE(@names, ';', '</n><n>') + '</n>' AS xml) AS document) AS d
  CROSS APPLY d.document.nodes('/n') AS parts(part);
OPEN names;
FETCH NEXT FROM names INTO @sql;
WHILE @@FETCH_STATUS = 0
BEGIN
  EXEC (@sql);
  FETCH NEXT FROM names INTO @sql;
END
GO
CREATE PROCEDURE dbo.CountThrough AS
DECLARE @list xml = N'<t name="Lines"/><t name="Customers"/>', @i int = 1, @sql nvarchar(max);
WHILE @i <= @list.value('count(/t)', 'int')
BEGIN
  SET @sql = N'DELETE FROM dbo.' + @list.value('(/t[sql:variable("@i")]/@name)[1]', 'sysname');
  EXEC (@sql);
  SET @i += 1;
END
GO
CREATE PROCEDURE dbo.AsItSays AS
DECLARE @how xml = N'<how><clear/></how>', @sql nvarchar(max);
SET @sql = CASE WHEN @how.exist('/how/keep') = 1 THEN N'DELETE FROM dbo.Orders' WHEN @how.exist('/how/clear') = 1 THEN N'TRUNCATE TABLE stage.Customers' END;
EXEC (@sql);

-- lineage:
--   dbo.AsItSays: writes stage.Customers [dynamic]
--   dbo.CopyAll: reads dbo.OpenOrders [dynamic]
--   dbo.CopyAll: reads dbo.Orders [dynamic]
--   dbo.CopyAll: writes dbo.Archive [dynamic]
--   dbo.CopyAll: writes dbo.Facts [dynamic]
--   dbo.CountThrough: writes dbo.Customers [dynamic]
--   dbo.CountThrough: writes dbo.Lines [dynamic]
--   dbo.EmptyAll: writes dbo.Audit [dynamic]
--   dbo.EmptyAll: writes dbo.Settings [dynamic]
--   dbo.CopyAll: dbo.Archive.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.CopyAll: dbo.Facts.CustomerId <- dbo.OpenOrders.CustomerId [dynamic]
