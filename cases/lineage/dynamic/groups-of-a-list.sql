-- GROUP BY over a list of constants: NULLs go together, DISTINCT leaves one of equal rows, without an aggregate each group counts once, and * is its columns.
-- catalog: sales

CREATE PROCEDURE dbo.Nulls AS
DECLARE @name sysname;
SELECT @name = MAX(v.Name) FROM (VALUES (N'Lines', NULL), (N'Archive', NULL)) AS v (Name, Kind) GROUP BY v.Kind;
EXEC (N'DELETE FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Distinct_Rows AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Amount, Rank) SELECT ';
SELECT @sql += d.Name + N', ' FROM (
  SELECT DISTINCT MAX(v.Name) AS Name FROM (VALUES (N'o.Total', 1), (N'o.Total', 2)) AS v (Name, Kind) GROUP BY v.Kind
) AS d;
SET @sql += N'o.Id FROM dbo.Orders AS o';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Groups_Alone AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Amount, Rank) SELECT ';
SELECT @sql += v.Name + N', ' FROM (VALUES (N'o.Total'), (N'o.Total')) AS v (Name) GROUP BY v.Name;
SET @sql += N'o.CustomerId FROM dbo.Orders AS o';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Star AS
DECLARE @name sysname;
SELECT @name = g.Name FROM (SELECT *, COUNT(*) AS Times FROM (VALUES (N'Facts')) AS v (Name) GROUP BY v.Name) AS g WHERE g.Times = 1;
EXEC (N'DELETE FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Both_Rows AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Amount, Rank, CustomerId) SELECT ';
SELECT @sql += d.Name + N', ' FROM (
  SELECT MAX(v.Name) AS Name FROM (VALUES (N'o.Total', 1), (N'o.Total', 2)) AS v (Name, Kind) GROUP BY v.Kind
) AS d;
SET @sql += N'o.CustomerId FROM dbo.Orders AS o';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Ordered AS
DECLARE @sql nvarchar(max) = N'INSERT INTO dbo.Facts (Amount, Rank) SELECT ';
CREATE TABLE #names (Name nvarchar(50));
INSERT INTO #names SELECT v.Name FROM (VALUES (N'o.Total'), (N'o.Total')) AS v (Name) GROUP BY v.Name ORDER BY v.Name;
SELECT @sql += n.Name + N', ' FROM #names AS n;
SET @sql += N'o.Id FROM dbo.Orders AS o';
EXEC (@sql);

-- lineage:
--   dbo.Both_Rows: reads dbo.Orders [dynamic]
--   dbo.Both_Rows: writes dbo.Facts [dynamic]
--   dbo.Distinct_Rows: reads dbo.Orders [dynamic]
--   dbo.Distinct_Rows: writes dbo.Facts [dynamic]
--   dbo.Groups_Alone: reads dbo.Orders [dynamic]
--   dbo.Groups_Alone: writes dbo.Facts [dynamic]
--   dbo.Nulls: writes dbo.Lines [dynamic]
--   dbo.Ordered: reads dbo.Orders [dynamic]
--   dbo.Ordered: writes dbo.Facts [dynamic]
--   dbo.Star: writes dbo.Facts [dynamic]
--   dbo.Both_Rows: dbo.Facts.Amount <- dbo.Orders.Total [dynamic]
--   dbo.Both_Rows: dbo.Facts.CustomerId <- dbo.Orders.CustomerId [dynamic]
--   dbo.Both_Rows: dbo.Facts.Rank <- dbo.Orders.Total [dynamic]
--   dbo.Distinct_Rows: dbo.Facts.Amount <- dbo.Orders.Total [dynamic]
--   dbo.Distinct_Rows: dbo.Facts.Rank <- dbo.Orders.Id [dynamic]
--   dbo.Groups_Alone: dbo.Facts.Amount <- dbo.Orders.Total [dynamic]
--   dbo.Groups_Alone: dbo.Facts.Rank <- dbo.Orders.CustomerId [dynamic]
--   dbo.Ordered: dbo.Facts.Amount <- dbo.Orders.Total [dynamic]
--   dbo.Ordered: dbo.Facts.Rank <- dbo.Orders.Id [dynamic]
