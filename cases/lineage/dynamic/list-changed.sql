-- What INSERT, UPDATE and DELETE do to a list of constants is followed row by row.

CREATE PROCEDURE dbo.P01 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DELETE FROM @list WHERE name = N'b';
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DELETE FROM @list WHERE id > 1;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P03 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DELETE FROM @list;
INSERT INTO @list (name) SELECT N'z';
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P04 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE @list SET name = name + N'!' WHERE id = 2;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P05 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE @list SET name += N'!';
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P06 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE @list SET name = name + N'?', rank = 1 WHERE rank = 7;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P07 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE @list SET rank += 1;
DELETE FROM @list WHERE rank <> 8;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P08 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name, rank) VALUES (N'd', DEFAULT), (N'e', 8);
DELETE FROM @list WHERE rank = 8;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P09 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name) SELECT value FROM STRING_SPLIT(N'd,e', N',');
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P10 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
WITH more AS (SELECT N'd' AS name) INSERT INTO @list (name) SELECT name FROM more;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P11 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (rank, name) VALUES (1, N'd');
DELETE FROM @list WHERE id < 4;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P12 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name) SELECT name + N'2' FROM @list;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P13 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE @list SET name = NULL WHERE id = 2;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P14 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
INSERT INTO @list (name) SELECT N'd' WHERE 1 = 2;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P15 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
UPDATE @list SET rank = NULL WHERE id = 2;
UPDATE @list SET rank += 1;
DELETE FROM @list WHERE rank IS NULL;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P16 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (DEFAULT), (N'x');
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P17 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DECLARE @new sysname = N'z';
UPDATE @list SET name = @new WHERE id = 1;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P18 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DECLARE @new sysname = N'z';
INSERT INTO @list (name) VALUES (@new);
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P19 AS
DECLARE @sql nvarchar(max);
DECLARE @list TABLE (id int IDENTITY, name nvarchar(20), rank int DEFAULT 7);
INSERT INTO @list (name) VALUES (N'a'), (N'b'), (N'c');
DECLARE @gone int = 2;
DELETE FROM @list WHERE id = @gone;
SELECT @sql = CONCAT(N'DELETE FROM dbo.[', STRING_AGG(l.name, N'-'), N']') FROM @list AS l;
EXEC (@sql);

-- lineage:
--   dbo.P01: writes dbo.[a-c] [dynamic]
--   dbo.P02: writes dbo.a [dynamic]
--   dbo.P03: writes dbo.z [dynamic]
--   dbo.P04: writes dbo.[a-b!-c] [dynamic]
--   dbo.P05: writes dbo.[a!-b!-c!] [dynamic]
--   dbo.P06: writes dbo.[a?-b?-c?] [dynamic]
--   dbo.P07: writes dbo.[a-b-c] [dynamic]
--   dbo.P08: writes dbo.[a-b-c-d] [dynamic]
--   dbo.P09: writes dbo.[a-b-c-d-e] [dynamic]
--   dbo.P10: writes dbo.[a-b-c-d] [dynamic]
--   dbo.P11: writes dbo.d [dynamic]
--   dbo.P12: writes dbo.[a-b-c-a2-b2-c2] [dynamic]
--   dbo.P13: writes dbo.[a-c] [dynamic]
--   dbo.P14: writes dbo.[a-b-c] [dynamic]
--   dbo.P15: writes dbo.[a-c] [dynamic]
--   dbo.P16: writes dbo.[a-x] [dynamic]
--   dbo.P17: writes dbo.[z-b-c] [dynamic]
--   dbo.P18: writes dbo.[a-b-c-z] [dynamic]
--   dbo.P19: writes dbo.[a-c] [dynamic]
