-- Groups of a list that is not wholly known, or in an order, or of which only some are taken, or by all columns of the select list: what comes of them is not known.
-- catalog: sales

CREATE PROCEDURE dbo.NotAll @kind int AS
DECLARE @names nvarchar(max);
SELECT @names = STRING_AGG(N'DELETE FROM dbo.' + v.Name, N';') FROM (VALUES (N'Lines', 1), (N'Archive', 2)) AS v (Name, Kind) WHERE v.Kind = @kind GROUP BY v.Name;
EXEC (@names);
GO
CREATE PROCEDURE dbo.InOrder AS
DECLARE @name sysname;
SELECT @name = MAX(v.Name) FROM (VALUES (N'Lines', 2), (N'Archive', 1)) AS v (Name, Kind) GROUP BY v.Kind ORDER BY v.Kind;
EXEC (N'DELETE FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.First_Only AS
DECLARE @name sysname;
SELECT TOP (1) @name = MAX(v.Name) FROM (VALUES (N'Lines', 2), (N'Archive', 1)) AS v (Name, Kind) GROUP BY v.Kind;
EXEC (N'DELETE FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.Qualified AS
DECLARE @name sysname;
SELECT @name = MAX(v.Name) FROM (VALUES (N'Lines', 2), (N'Archive', 1)) AS v (Name, Kind) GROUP BY v.Kind QUALIFY ROW_NUMBER() OVER (ORDER BY v.Kind) = 1;
EXEC (N'DELETE FROM dbo.' + @name);
GO
CREATE PROCEDURE dbo.BySelectList AS
DECLARE @sql nvarchar(max) = N'';
SELECT @sql += N'DELETE FROM dbo.' + v.Name + N' WHERE ' + CAST(COUNT(*) AS nvarchar(10)) + N' = 1;' FROM (VALUES (N'Lines'), (N'Archive')) AS v (Name) GROUP BY ALL;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.OfStar @n int AS
DECLARE @name nvarchar(100);
SELECT @name = g.Name FROM (
  SELECT *, N'Archive' AS Other, COUNT(*) AS Times FROM (VALUES (N'Lines', 1), (N'Facts', 2)) AS v (Name, Kind) WHERE v.Kind = @n GROUP BY v.Name, v.Kind
) AS g;
EXEC (N'DELETE FROM dbo.' + @name);

-- lineage:
--   dbo.NotAll: writes dbo.Archive [dynamic]
--   dbo.NotAll: writes dbo.Lines [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: how often STRING_AGG(N'DELETE FROM dbo.' + v.Name, N';') is repeated.
--   HW3002: The name dbo.{MAX(v.Name)} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{MAX(v.Name)} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{MAX(v.Name)} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{v.Name} is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.{name} is only partly known at run time; no edge is drawn.
