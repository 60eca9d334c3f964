-- Where it is not known which rows are changed, how many come in or what they hold, the list is not known any more.
-- catalog: sales

CREATE PROCEDURE dbo.P01 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DELETE TOP (1) PERCENT FROM @list;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DELETE l FROM @list AS l JOIN dbo.Settings AS s ON s.Name = l.name;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P03 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
WITH gone AS (SELECT o.Name FROM dbo.Settings AS o) DELETE FROM @list WHERE name IN (SELECT g.Name FROM gone AS g);
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P04 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DELETE FROM @list WHERE name = @given;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P05 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE TOP (1) @list SET name = N'z';
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P06 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE l SET name = s.Name FROM @list AS l JOIN dbo.Settings AS s ON s.Name = l.name;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P07 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
WITH more AS (SELECT o.Name FROM dbo.Settings AS o) UPDATE @list SET name = N'z' WHERE name IN (SELECT m.Name FROM more AS m);
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P08 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE @list SET name = N'z' WHERE name = @given;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P09 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE @list SET name = @given WHERE id = 1;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P10 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT TOP (1) INTO @list (name) VALUES (N'd'), (N'e');
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P11 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name) SELECT o.Name FROM dbo.Settings AS o;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P12 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name) SELECT N'd' UNION ALL SELECT N'e' FROM dbo.Settings;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P13 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name) SELECT N'd' FROM dbo.Settings UNION ALL SELECT N'e';
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P14 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name) SELECT t.name FROM (VALUES (N'd')) AS t (name) WHERE t.name = @given;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P15 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name) EXEC dbo.GiveNames;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P16 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list DEFAULT VALUES;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P17 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DELETE FROM @list WHERE name = @given;
INSERT INTO @list (name) VALUES (N'd');
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P18 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name) SELECT CASE @given WHEN N'x' THEN N'd' ELSE N'e' END;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P19 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
WITH more AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM more) INSERT INTO @list (name) SELECT N'd' FROM more;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P20 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
MERGE @list AS l USING (SELECT N'd' AS name) AS s ON s.name = l.name WHEN NOT MATCHED THEN INSERT (name) VALUES (s.name);
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P21 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
WITH first AS (SELECT TOP (1) l.name FROM @list AS l ORDER BY NEWID()) DELETE FROM first;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P22 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
WITH first AS (SELECT TOP (1) l.name FROM @list AS l ORDER BY NEWID()) UPDATE first SET name = N'z';
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P23 @given nvarchar(20) AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
WITH called (id, rank) AS (SELECT l.rank, l.name FROM @list AS l) INSERT INTO called (rank) VALUES (N'd');
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO

-- lineage:
--   dbo.P02: reads dbo.Settings
--   dbo.P03: reads dbo.Settings
--   dbo.P06: reads dbo.Settings
--   dbo.P07: reads dbo.Settings
--   dbo.P11: reads dbo.Settings
--   dbo.P12: reads dbo.Settings
--   dbo.P13: reads dbo.Settings
--   dbo.P15: calls dbo.GiveNames
--   HW3002: The name dbo.[a-b-c{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-b-c{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-b-c{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-b-c{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{s.Name}-{s.Name}-{s.Name}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{N'z'}-{N'z'}-{N'z'}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{N'z'}-{N'z'}-{N'z'}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{@given}-b-c] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-b-c-d{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3003: What dbo.GiveNames returns is not known, so the columns it fills have no source.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-b-c-d{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-b-c-{CASE @given WHEN N'x' THEN N'd' ELSE N'e' END}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[a-b-c{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{N'z'}-{N'z'}-{N'z'}] is only partly known at run time; no edge is drawn.
--   HW3002: The name dbo.[{l.name}{STRING_AGG(l.name, N'-')}] is only partly known at run time; no edge is drawn.
