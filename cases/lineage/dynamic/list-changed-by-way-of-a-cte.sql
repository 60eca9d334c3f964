-- Rows of a list of constants that a common table expression stands for are deleted and updated as those of the list are.
-- catalog: sales

CREATE PROCEDURE dbo.First_Deleted AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 3), (N'b', 1), (N'c', 2);
WITH first AS (SELECT TOP (1) l.name FROM @list AS l ORDER BY l.rank) DELETE FROM first;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Last_Deleted AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 3), (N'b', 1), (N'c', 2);
WITH last AS (SELECT TOP (1) * FROM @list AS l ORDER BY l.rank DESC) DELETE FROM last;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Doubles_Deleted AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (name nvarchar(20), rank int);
INSERT INTO #list (name, rank) VALUES (N'a', 3), (N'b', 1), (N'a', 2);
WITH numbered AS (SELECT *, ROW_NUMBER() OVER (PARTITION BY name ORDER BY rank) AS n FROM #list) DELETE FROM numbered WHERE n > 1;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(CONCAT(l.name, l.rank), N'-'), N']') FROM #list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Numbered_As_A_Whole AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (name nvarchar(20), rank int);
INSERT INTO #list (name, rank) VALUES (N'a', 3), (N'b', 1), (N'a', 2);
WITH numbered AS (SELECT *, ROW_NUMBER() OVER (ORDER BY rank) AS n FROM #list) DELETE FROM numbered WHERE n > 1;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(CONCAT(l.name, l.rank), N'-'), N']') FROM #list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Updated_Under_Another_Name AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 3), (N'b', 1), (N'c', 2);
WITH called (name, title) AS (SELECT l.rank, l.name FROM @list AS l) UPDATE called SET title = N'z' WHERE name = 1;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Joined_In_The_Cte AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 3), (N'b', 1), (N'c', 2);
WITH both AS (SELECT l.name, m.other FROM @list AS l JOIN (VALUES (3, N'x'), (2, N'y')) AS m (rank, other) ON m.rank = l.rank)
UPDATE both SET name = other;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Joined_To_The_Cte AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 3), (N'b', 1), (N'c', 2);
WITH low AS (SELECT MIN(k.rank) AS least FROM @list AS k)
DELETE l FROM @list AS l JOIN low ON low.least = l.rank;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Derived_Table AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 3), (N'b', 1), (N'c', 2);
DELETE d FROM (SELECT l.rank AS place FROM @list AS l) AS d WHERE d.place < 3;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Any_Of_Them @least int AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 3), (N'b', 1), (N'c', 2);
WITH several AS (SELECT l.name FROM @list AS l WHERE l.rank > @least) DELETE FROM several;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);

-- lineage:
--   dbo.Derived_Table: writes dbo.a [dynamic]
--   dbo.Doubles_Deleted: writes dbo.[b1-a2] [dynamic]
--   dbo.First_Deleted: writes dbo.[a-c] [dynamic]
--   dbo.Joined_In_The_Cte: writes dbo.[x-b-y] [dynamic]
--   dbo.Joined_To_The_Cte: writes dbo.[a-c] [dynamic]
--   dbo.Last_Deleted: writes dbo.[b-c] [dynamic]
--   dbo.Numbered_As_A_Whole: writes dbo.b1 [dynamic]
--   dbo.Updated_Under_Another_Name: writes dbo.[a-z-c] [dynamic]
--   HW3002: The name dbo.[a-b-c{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
