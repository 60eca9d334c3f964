-- A CTE of constants is a list, with names of its own or not; a table of its name in a schema is not it, and a recursion without a known end has no known rows.
-- catalog: sales

CREATE PROCEDURE dbo.P01 AS
DECLARE @sql nvarchar(max) = N'';
WITH List AS (SELECT N'Customers' AS name UNION ALL SELECT N'Countries')
SELECT @sql += N'DELETE FROM dbo.' + l.name + N';' FROM List AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 AS
DECLARE @sql nvarchar(max) = N'';
WITH List (name, rank) AS (SELECT N'Customers', 1 UNION ALL SELECT N'Countries', 2), First AS (SELECT l.name AS chosen FROM List AS l WHERE l.rank = 1)
SELECT @sql += N'DELETE FROM dbo.' + chosen FROM First;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P03 AS
DECLARE @sql nvarchar(max) = N'';
WITH Settings AS (SELECT N'Customers' AS name)
SELECT @sql += N'DELETE FROM dbo.' + s.name FROM dbo.Settings AS s;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P04 AS
DECLARE @sql nvarchar(max) = N'';
WITH Settings AS (SELECT 1 AS n UNION ALL SELECT s.n + 1 FROM dbo.Settings AS s WHERE s.n < 3)
SELECT @sql += CONCAT(N'DELETE FROM dbo.Orders', n) FROM Settings;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P05 AS
DECLARE @sql nvarchar(max) = N'';
WITH List AS ((SELECT 1 AS n UNION ALL SELECT l.n + 1 FROM List AS l WHERE l.n < 3))
SELECT @sql += CONCAT(N'DELETE FROM dbo.Orders', n, N';') FROM List;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P06 @more bit AS
DECLARE @sql nvarchar(max);
WITH List AS (SELECT 1 AS n UNION ALL SELECT l.n + 1 FROM List AS l WHERE l.n < 3 AND @more = 1)
SELECT @sql = CONCAT(N'DELETE FROM dbo.Orders', COUNT(*), N'_') FROM List;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P07 AS
DECLARE @sql nvarchar(max);
WITH List AS (SELECT 1 AS n UNION ALL SELECT l.n + 1 FROM List AS l)
SELECT @sql = CONCAT(N'DELETE FROM dbo.Orders', COUNT(*), N'_') FROM List;
EXEC (@sql);

-- lineage:
--   dbo.P01: writes dbo.Countries [dynamic]
--   dbo.P01: writes dbo.Customers [dynamic]
--   dbo.P02: writes dbo.Customers [dynamic]
--   dbo.P03: reads dbo.Settings
--   dbo.P04: reads dbo.Settings
--   dbo.P05: writes dbo.Orders1 [dynamic]
--   HW3002: The name dbo.{s.name} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often N'DELETE FROM dbo.' + s.name is repeated.
--   HW2003: None of the sources here has a column n.
--   HW2003: None of the sources here has a column n.
--   HW3002: The name dbo.Orders{n} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often CONCAT(N'DELETE FROM dbo.Orders', n) is repeated.
--   HW3002: The name dbo.Orders{l.n + 1} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: how often CONCAT(N'DELETE FROM dbo.Orders', n, N';') is repeated.
--   HW3002: The name dbo.Orders{COUNT(*)}_ is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.Orders{COUNT(*)}_ is only partly known at run time; no edge is drawn.
