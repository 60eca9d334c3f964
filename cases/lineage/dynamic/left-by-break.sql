-- WHILE 1 = 1 over a cursor whose rows are known goes round until its BREAK.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @source sysname, @key sysname, @sql nvarchar(400);
DECLARE c CURSOR LOCAL FOR
SELECT l.source, l.k FROM (VALUES (N'Orders', N'Id'), (N'Lines', N'OrderId')) AS l (source, k);
OPEN c;
WHILE 1 = 1
BEGIN
  FETCH NEXT FROM c INTO @source, @key;
  IF @@FETCH_STATUS <> 0 BREAK;
  SET @sql = N'INSERT INTO dbo.Archive (Id) SELECT ' + QUOTENAME(@key) + N' FROM dbo.' + QUOTENAME(@source);
  EXEC sp_executesql @sql;
END;

-- lineage:
--   dbo.P: reads dbo.Lines [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Lines.OrderId [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
