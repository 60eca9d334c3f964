-- Groups of constant rows are worked out, what their aggregates are and which of them HAVING leaves; those of ROLLUP are not.
-- catalog: sales

CREATE PROCEDURE dbo.Counted AS
DECLARE @columns nvarchar(max), @sql nvarchar(max);
SELECT @columns = STRING_AGG(g.Name, N', ') WITHIN GROUP (ORDER BY g.Times DESC)
FROM  (SELECT v.Name, COUNT(*) AS Times FROM (VALUES (N'Id'), (N'Total'), (N'total')) AS v (Name) GROUP BY v.Name HAVING COUNT(*) > 0) AS g;
SET @sql = N'INSERT INTO dbo.Archive (' + @columns + N') SELECT Total, Id FROM dbo.Orders;';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Left_By_Having AS
DECLARE @name nvarchar(50), @sql nvarchar(max);
SELECT @name = v.Name FROM (VALUES (N'Orders', 1), (N'Lines', 2), (N'Orders', 3)) AS v (Name, Size) GROUP BY v.Name HAVING SUM(v.Size) > 3;
SET @sql = N'TRUNCATE TABLE dbo.' + QUOTENAME(@name);
EXEC (@sql);
GO
CREATE PROCEDURE dbo.By_Cursor AS
DECLARE @name nvarchar(50), @size int;
DECLARE c CURSOR LOCAL FOR
SELECT v.Name, MAX(v.Size) FROM (VALUES (N'Orders', 1), (N'Lines', 2), (N'Orders', 3), (NULL, 4), (NULL, 5)) AS v (Name, Size) GROUP BY v.Name;
OPEN c;
FETCH NEXT FROM c INTO @name, @size;
WHILE @@FETCH_STATUS = 0
BEGIN
    IF @size = 3 EXEC (N'TRUNCATE TABLE dbo.' + @name);
    FETCH NEXT FROM c INTO @name, @size;
END
GO
CREATE PROCEDURE dbo.By_Rollup AS
DECLARE @count int, @sql nvarchar(max);
SELECT @count = COUNT(*) FROM (SELECT v.Name FROM (VALUES (N'Orders'), (N'Lines')) AS v (Name) GROUP BY ROLLUP (v.Name) HAVING COUNT(*) > 0) AS g;
SET @sql = CASE @count WHEN 3 THEN N'TRUNCATE TABLE dbo.Audit' ELSE N'TRUNCATE TABLE dbo.Settings' END;
EXEC (@sql);

-- lineage:
--   dbo.By_Cursor: writes dbo.Orders [dynamic]
--   dbo.By_Rollup: writes dbo.Audit [dynamic]
--   dbo.By_Rollup: writes dbo.Settings [dynamic]
--   dbo.Counted: reads dbo.Orders [dynamic]
--   dbo.Counted: writes dbo.Archive [dynamic]
--   dbo.Left_By_Having: writes dbo.Orders [dynamic]
--   dbo.Counted: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   dbo.Counted: dbo.Archive.Total <- dbo.Orders.Total [dynamic]
