-- Which rows of a list of constants an UPDATE or DELETE takes is known where it is joined to another list, too.
-- catalog: sales

CREATE PROCEDURE dbo.Deleted_By_Join AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
DECLARE @gone TABLE (name nvarchar(20));
INSERT INTO @gone (name) VALUES (N'b'), (N'x');
DELETE l FROM @list AS l JOIN @gone AS g ON g.name = l.name;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Deleted_By_Outer_Join AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
DECLARE @kept TABLE (name nvarchar(20));
INSERT INTO @kept (name) VALUES (N'b'), (N'x');
DELETE l FROM @list AS l LEFT JOIN @kept AS k ON k.name = l.name WHERE k.name IS NULL;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Deleted_By_Name AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (name nvarchar(20), rank int);
INSERT INTO #list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
DELETE #list FROM #list AS l JOIN (VALUES (N'c'), (N'x')) AS g (name) ON g.name = l.name;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM #list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Deleted_Beside_From AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (name nvarchar(20), rank int);
INSERT INTO #list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
DELETE #list FROM (VALUES (N'a'), (N'b')) AS g (title) WHERE #list.name = g.title;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM #list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Deleted_Beside_Itself AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (name nvarchar(20), rank int);
INSERT INTO #list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 2);
DELETE k FROM #list AS l JOIN #list AS k ON k.rank = l.rank AND k.name > l.name;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM #list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Handed_Over AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
DECLARE @gone TABLE (name nvarchar(20));
DELETE l OUTPUT deleted.name INTO @gone FROM @list AS l JOIN (VALUES (1), (3)) AS g (rank) ON g.rank = l.rank;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @gone AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Updated_By_Join AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
UPDATE l SET name += m.other FROM @list AS l JOIN (VALUES (2, N'Z')) AS m (rank, other) ON m.rank = l.rank;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Updated_Beside_From AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
UPDATE @list SET name = m.other, rank = 7 FROM (VALUES (2, N'z')) AS m (place, other) WHERE rank = m.place;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name + CAST(l.rank AS nvarchar(9)), N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Updated_By_Equal_Rows AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
UPDATE l SET name = m.other FROM @list AS l JOIN (VALUES (2, N'z'), (2, N'z')) AS m (rank, other) ON m.rank = l.rank;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Updated_Beside_A_Variable AS
DECLARE @sql nvarchar(max), @was nvarchar(20);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
UPDATE @list SET @was = N'y', rank = 7, name = N'z' WHERE rank = 2;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name + CAST(l.rank AS nvarchar(9)), N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Some_Of_The_Joined @count int AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
DELETE TOP (@count) FROM @list;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Updated_By_Either AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
UPDATE l SET name = m.other FROM @list AS l JOIN (VALUES (2, N'y'), (2, N'z')) AS m (rank, other) ON m.rank = l.rank;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Deleted_By_A_Table AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (name nvarchar(20), rank int);
INSERT INTO @list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
DELETE l FROM @list AS l JOIN dbo.Settings AS s ON s.Name = l.name WHERE l.rank > 2;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l WHERE l.rank < 3;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Deleted_Beside_A_Query_Of_It AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (name nvarchar(20), rank int);
INSERT INTO #list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
DELETE #list FROM (SELECT k.name, k.rank + 1 AS next FROM #list AS k) AS d WHERE d.next = #list.rank;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM #list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Not_Told_Which AS
DECLARE @sql nvarchar(max);
CREATE TABLE #list (name nvarchar(20), rank int);
INSERT INTO #list (name, rank) VALUES (N'a', 1), (N'b', 2), (N'c', 3);
DELETE #list FROM #list AS l JOIN #list AS k ON k.rank > l.rank;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM #list AS l;
EXEC (@sql);

-- lineage:
--   dbo.Deleted_Beside_A_Query_Of_It: writes dbo.a [dynamic]
--   dbo.Deleted_Beside_From: writes dbo.c [dynamic]
--   dbo.Deleted_Beside_Itself: writes dbo.[a-b] [dynamic]
--   dbo.Deleted_By_A_Table: reads dbo.Settings
--   dbo.Deleted_By_Join: writes dbo.[a-c] [dynamic]
--   dbo.Deleted_By_Name: writes dbo.[a-b] [dynamic]
--   dbo.Deleted_By_Outer_Join: writes dbo.b [dynamic]
--   dbo.Handed_Over: writes dbo.[a-c] [dynamic]
--   dbo.Updated_Beside_A_Variable: writes dbo.[a1-z7-c3] [dynamic]
--   dbo.Updated_Beside_From: writes dbo.[a1-z7-c3] [dynamic]
--   dbo.Updated_By_Equal_Rows: writes dbo.[a-z-c] [dynamic]
--   dbo.Updated_By_Join: writes dbo.[a-bZ-c] [dynamic]
--   HW3002: The name dbo.[a-b-c{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-{m.other}-c] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-b{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-b-c{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
