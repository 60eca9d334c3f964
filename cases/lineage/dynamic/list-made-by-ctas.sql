-- A temp table that CREATE TABLE AS SELECT makes of constants is a list like any other, under its own names too.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
  CREATE TABLE #todo WITH (DISTRIBUTION = ROUND_ROBIN) AS
  SELECT ROW_NUMBER() OVER (ORDER BY t.name) AS number, t.name, N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.' + t.name AS text
  FROM (SELECT N'Orders' AS name UNION ALL SELECT N'Customers') AS t;
  CREATE TABLE #done (what) WITH (DISTRIBUTION = HASH(what)) AS WITH d AS (SELECT N'Audit' AS a) SELECT a FROM d;
  DECLARE @at int = 1, @sql nvarchar(max);
  WHILE @at <= (SELECT COUNT(*) FROM #todo)
  BEGIN
    SET @sql = (SELECT t.text FROM #todo AS t WHERE t.number = @at);
    EXEC sp_executesql @sql;
    SET @at += 1;
  END;
  SELECT @sql = N'DELETE FROM dbo.' + what FROM #done;
  EXEC (@sql);
END;

-- lineage:
--   dbo.P: reads dbo.Customers [dynamic]
--   dbo.P: reads dbo.Orders [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Audit [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Customers.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
