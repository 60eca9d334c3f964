-- A recursive CTE over numbers goes round until no rows come any more; one over a table is not known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @sql nvarchar(max) = N'';
WITH Months (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM Months WHERE n < 3)
SELECT @sql += CONCAT(N'INSERT INTO dbo.Archive (Id) SELECT Id FROM dbo.Sales_', FORMAT(n, '00'), N';') FROM Months;
EXEC (@sql);
WITH Levels AS (SELECT 1 AS n, MAX(Rank) AS last FROM dbo.Facts UNION ALL SELECT n + 1, last FROM Levels WHERE n < last)
SELECT @sql = N'DELETE FROM dbo.Level' + CAST(n AS nvarchar(3)) FROM Levels;
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Facts
--   dbo.P: reads dbo.Sales_01 [dynamic]
--   dbo.P: reads dbo.Sales_02 [dynamic]
--   dbo.P: reads dbo.Sales_03 [dynamic]
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Sales_01.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Sales_02.Id [dynamic]
--   dbo.P: dbo.Archive.Id <- dbo.Sales_03.Id [dynamic]
--   HW3002: The name dbo.Level{n} is only partly known at run time; no edge is drawn.
