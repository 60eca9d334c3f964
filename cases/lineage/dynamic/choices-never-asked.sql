-- A value that nobody asks for ends where it is given, whatever gives it: seven choices one after the other are not 128 ways.
-- catalog: sales

CREATE PROCEDURE dbo.BySelect @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
SET @last = CONCAT(N'DELETE FROM dbo.Orders -- ', @t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (@last);
IF @p1 = 1 SELECT @t1 = N'Lines';
IF @p2 = 1 SELECT @t2 = N'Lines';
IF @p3 = 1 SELECT @t3 = N'Lines';
IF @p4 = 1 SELECT @t4 = N'Lines';
IF @p5 = 1 SELECT @t5 = N'Lines';
IF @p6 = 1 SELECT @t6 = N'Lines';
IF @p7 = 1 SELECT @t7 = N'Lines';
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.BySelectFrom @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
SET @last = CONCAT(N'DELETE FROM dbo.Orders -- ', @t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (@last);
IF @p1 = 1 SELECT @t1 = v.n FROM (VALUES (N'Lines')) AS v (n);
IF @p2 = 1 SELECT @t2 = v.n FROM (VALUES (N'Lines')) AS v (n);
IF @p3 = 1 SELECT @t3 = v.n FROM (VALUES (N'Lines')) AS v (n);
IF @p4 = 1 SELECT @t4 = v.n FROM (VALUES (N'Lines')) AS v (n);
IF @p5 = 1 SELECT @t5 = v.n FROM (VALUES (N'Lines')) AS v (n);
IF @p6 = 1 SELECT @t6 = v.n FROM (VALUES (N'Lines')) AS v (n);
IF @p7 = 1 SELECT @t7 = v.n FROM (VALUES (N'Lines')) AS v (n);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.ByOutput @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
SET @last = CONCAT(N'DELETE FROM dbo.Orders -- ', @t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (@last);
IF @p1 = 1 EXEC sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t1 OUTPUT;
IF @p2 = 1 EXEC sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t2 OUTPUT;
IF @p3 = 1 EXEC sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t3 OUTPUT;
IF @p4 = 1 EXEC sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t4 OUTPUT;
IF @p5 = 1 EXEC sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t5 OUTPUT;
IF @p6 = 1 EXEC sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t6 OUTPUT;
IF @p7 = 1 EXEC sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t7 OUTPUT;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.ByOutputBesideReturn @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
DECLARE @rc int;
SET @last = CONCAT(N'DELETE FROM dbo.Orders -- ', @t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (@last);
IF @p1 = 1 EXEC @rc = sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t1 OUTPUT;
IF @p2 = 1 EXEC @rc = sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t2 OUTPUT;
IF @p3 = 1 EXEC @rc = sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t3 OUTPUT;
IF @p4 = 1 EXEC @rc = sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t4 OUTPUT;
IF @p5 = 1 EXEC @rc = sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t5 OUTPUT;
IF @p6 = 1 EXEC @rc = sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t6 OUTPUT;
IF @p7 = 1 EXEC @rc = sp_executesql N'SET @o = N''Lines''', N'@o nvarchar(50) OUTPUT', @t7 OUTPUT;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.ByInsertExec @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
SET @last = CONCAT(N'DELETE FROM dbo.Orders -- ', @t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (@last);
IF @p1 = 1 INSERT INTO dbo.Audit (What) EXEC sp_executesql N'SET @o = N''Lines''; SELECT N''x''', N'@o nvarchar(50) OUTPUT', @t1 OUTPUT;
IF @p2 = 1 INSERT INTO dbo.Audit (What) EXEC sp_executesql N'SET @o = N''Lines''; SELECT N''x''', N'@o nvarchar(50) OUTPUT', @t2 OUTPUT;
IF @p3 = 1 INSERT INTO dbo.Audit (What) EXEC sp_executesql N'SET @o = N''Lines''; SELECT N''x''', N'@o nvarchar(50) OUTPUT', @t3 OUTPUT;
IF @p4 = 1 INSERT INTO dbo.Audit (What) EXEC sp_executesql N'SET @o = N''Lines''; SELECT N''x''', N'@o nvarchar(50) OUTPUT', @t4 OUTPUT;
IF @p5 = 1 INSERT INTO dbo.Audit (What) EXEC sp_executesql N'SET @o = N''Lines''; SELECT N''x''', N'@o nvarchar(50) OUTPUT', @t5 OUTPUT;
IF @p6 = 1 INSERT INTO dbo.Audit (What) EXEC sp_executesql N'SET @o = N''Lines''; SELECT N''x''', N'@o nvarchar(50) OUTPUT', @t6 OUTPUT;
IF @p7 = 1 INSERT INTO dbo.Audit (What) EXEC sp_executesql N'SET @o = N''Lines''; SELECT N''x''', N'@o nvarchar(50) OUTPUT', @t7 OUTPUT;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.ByUpdate @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
SET @last = CONCAT(N'DELETE FROM dbo.Orders -- ', @t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (@last);
IF @p1 = 1 UPDATE dbo.Settings SET @t1 = Value WHERE Name = N't1';
IF @p2 = 1 UPDATE dbo.Settings SET @t2 = Value WHERE Name = N't2';
IF @p3 = 1 UPDATE dbo.Settings SET @t3 = Value WHERE Name = N't3';
IF @p4 = 1 UPDATE dbo.Settings SET @t4 = Value WHERE Name = N't4';
IF @p5 = 1 UPDATE dbo.Settings SET @t5 = Value WHERE Name = N't5';
IF @p6 = 1 UPDATE dbo.Settings SET @t6 = Value WHERE Name = N't6';
IF @p7 = 1 UPDATE dbo.Settings SET @t7 = Value WHERE Name = N't7';
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.ByFetch @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'', @t1 nvarchar(50) = N'Orders', @t2 nvarchar(50) = N'Orders', @t3 nvarchar(50) = N'Orders', @t4 nvarchar(50) = N'Orders', @t5 nvarchar(50) = N'Orders', @t6 nvarchar(50) = N'Orders', @t7 nvarchar(50) = N'Orders';
DECLARE names CURSOR LOCAL FOR SELECT s.Name FROM dbo.Settings AS s;
OPEN names;
SET @last = CONCAT(N'DELETE FROM dbo.Orders -- ', @t1, @t2, @t3, @t4, @t5, @t6, @t7);
EXEC (@last);
IF @p1 = 1 FETCH NEXT FROM names INTO @t1;
IF @p2 = 1 FETCH NEXT FROM names INTO @t2;
IF @p3 = 1 FETCH NEXT FROM names INTO @t3;
IF @p4 = 1 FETCH NEXT FROM names INTO @t4;
IF @p5 = 1 FETCH NEXT FROM names INTO @t5;
IF @p6 = 1 FETCH NEXT FROM names INTO @t6;
IF @p7 = 1 FETCH NEXT FROM names INTO @t7;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.InListsByInsert @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'';
DECLARE @l1 TABLE (Name sysname); INSERT INTO @l1 (Name) VALUES (N'Orders');
DECLARE @l2 TABLE (Name sysname); INSERT INTO @l2 (Name) VALUES (N'Orders');
DECLARE @l3 TABLE (Name sysname); INSERT INTO @l3 (Name) VALUES (N'Orders');
DECLARE @l4 TABLE (Name sysname); INSERT INTO @l4 (Name) VALUES (N'Orders');
DECLARE @l5 TABLE (Name sysname); INSERT INTO @l5 (Name) VALUES (N'Orders');
DECLARE @l6 TABLE (Name sysname); INSERT INTO @l6 (Name) VALUES (N'Orders');
DECLARE @l7 TABLE (Name sysname); INSERT INTO @l7 (Name) VALUES (N'Orders');
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l1 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l2 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l3 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l4 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l5 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l6 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l7 AS l;
EXEC (@last);
IF @p1 = 1 INSERT INTO @l1 (Name) VALUES (N'Lines');
IF @p2 = 1 INSERT INTO @l2 (Name) VALUES (N'Lines');
IF @p3 = 1 INSERT INTO @l3 (Name) VALUES (N'Lines');
IF @p4 = 1 INSERT INTO @l4 (Name) VALUES (N'Lines');
IF @p5 = 1 INSERT INTO @l5 (Name) VALUES (N'Lines');
IF @p6 = 1 INSERT INTO @l6 (Name) VALUES (N'Lines');
IF @p7 = 1 INSERT INTO @l7 (Name) VALUES (N'Lines');
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.InListsByUpdate @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'';
DECLARE @l1 TABLE (Name sysname); INSERT INTO @l1 (Name) VALUES (N'Orders');
DECLARE @l2 TABLE (Name sysname); INSERT INTO @l2 (Name) VALUES (N'Orders');
DECLARE @l3 TABLE (Name sysname); INSERT INTO @l3 (Name) VALUES (N'Orders');
DECLARE @l4 TABLE (Name sysname); INSERT INTO @l4 (Name) VALUES (N'Orders');
DECLARE @l5 TABLE (Name sysname); INSERT INTO @l5 (Name) VALUES (N'Orders');
DECLARE @l6 TABLE (Name sysname); INSERT INTO @l6 (Name) VALUES (N'Orders');
DECLARE @l7 TABLE (Name sysname); INSERT INTO @l7 (Name) VALUES (N'Orders');
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l1 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l2 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l3 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l4 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l5 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l6 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l7 AS l;
EXEC (@last);
IF @p1 = 1 UPDATE @l1 SET Name = N'Lines';
IF @p2 = 1 UPDATE @l2 SET Name = N'Lines';
IF @p3 = 1 UPDATE @l3 SET Name = N'Lines';
IF @p4 = 1 UPDATE @l4 SET Name = N'Lines';
IF @p5 = 1 UPDATE @l5 SET Name = N'Lines';
IF @p6 = 1 UPDATE @l6 SET Name = N'Lines';
IF @p7 = 1 UPDATE @l7 SET Name = N'Lines';
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.InListsByDelete @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'';
DECLARE @l1 TABLE (Name sysname); INSERT INTO @l1 (Name) VALUES (N'Orders');
DECLARE @l2 TABLE (Name sysname); INSERT INTO @l2 (Name) VALUES (N'Orders');
DECLARE @l3 TABLE (Name sysname); INSERT INTO @l3 (Name) VALUES (N'Orders');
DECLARE @l4 TABLE (Name sysname); INSERT INTO @l4 (Name) VALUES (N'Orders');
DECLARE @l5 TABLE (Name sysname); INSERT INTO @l5 (Name) VALUES (N'Orders');
DECLARE @l6 TABLE (Name sysname); INSERT INTO @l6 (Name) VALUES (N'Orders');
DECLARE @l7 TABLE (Name sysname); INSERT INTO @l7 (Name) VALUES (N'Orders');
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l1 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l2 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l3 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l4 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l5 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l6 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l7 AS l;
EXEC (@last);
IF @p1 = 1 DELETE FROM @l1;
IF @p2 = 1 DELETE FROM @l2;
IF @p3 = 1 DELETE FROM @l3;
IF @p4 = 1 DELETE FROM @l4;
IF @p5 = 1 DELETE FROM @l5;
IF @p6 = 1 DELETE FROM @l6;
IF @p7 = 1 DELETE FROM @l7;
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.InListsByDeleteOutput @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'';
DECLARE @l1 TABLE (Name sysname); INSERT INTO @l1 (Name) VALUES (N'Orders');
DECLARE @l2 TABLE (Name sysname); INSERT INTO @l2 (Name) VALUES (N'Orders');
DECLARE @l3 TABLE (Name sysname); INSERT INTO @l3 (Name) VALUES (N'Orders');
DECLARE @l4 TABLE (Name sysname); INSERT INTO @l4 (Name) VALUES (N'Orders');
DECLARE @l5 TABLE (Name sysname); INSERT INTO @l5 (Name) VALUES (N'Orders');
DECLARE @l6 TABLE (Name sysname); INSERT INTO @l6 (Name) VALUES (N'Orders');
DECLARE @l7 TABLE (Name sysname); INSERT INTO @l7 (Name) VALUES (N'Orders');
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l1 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l2 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l3 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l4 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l5 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l6 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l7 AS l;
EXEC (@last);
IF @p1 = 1 DELETE FROM dbo.Audit OUTPUT deleted.What INTO @l1 (Name);
IF @p2 = 1 DELETE FROM dbo.Audit OUTPUT deleted.What INTO @l2 (Name);
IF @p3 = 1 DELETE FROM dbo.Audit OUTPUT deleted.What INTO @l3 (Name);
IF @p4 = 1 DELETE FROM dbo.Audit OUTPUT deleted.What INTO @l4 (Name);
IF @p5 = 1 DELETE FROM dbo.Audit OUTPUT deleted.What INTO @l5 (Name);
IF @p6 = 1 DELETE FROM dbo.Audit OUTPUT deleted.What INTO @l6 (Name);
IF @p7 = 1 DELETE FROM dbo.Audit OUTPUT deleted.What INTO @l7 (Name);
EXEC (N'DELETE FROM dbo.' + @u);
GO
CREATE PROCEDURE dbo.InListsByMerge @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @u sysname = N'Lines', @last nvarchar(max) = N'';
DECLARE @l1 TABLE (Name sysname); INSERT INTO @l1 (Name) VALUES (N'Orders');
DECLARE @l2 TABLE (Name sysname); INSERT INTO @l2 (Name) VALUES (N'Orders');
DECLARE @l3 TABLE (Name sysname); INSERT INTO @l3 (Name) VALUES (N'Orders');
DECLARE @l4 TABLE (Name sysname); INSERT INTO @l4 (Name) VALUES (N'Orders');
DECLARE @l5 TABLE (Name sysname); INSERT INTO @l5 (Name) VALUES (N'Orders');
DECLARE @l6 TABLE (Name sysname); INSERT INTO @l6 (Name) VALUES (N'Orders');
DECLARE @l7 TABLE (Name sysname); INSERT INTO @l7 (Name) VALUES (N'Orders');
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l1 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l2 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l3 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l4 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l5 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l6 AS l;
SELECT @last += N'DELETE FROM dbo.' + l.Name + N'; ' FROM @l7 AS l;
EXEC (@last);
IF @p1 = 1 MERGE @l1 AS l USING dbo.Orders AS o ON o.Note = l.Name WHEN NOT MATCHED THEN INSERT (Name) VALUES (o.Note);
IF @p2 = 1 MERGE @l2 AS l USING dbo.Orders AS o ON o.Note = l.Name WHEN NOT MATCHED THEN INSERT (Name) VALUES (o.Note);
IF @p3 = 1 MERGE @l3 AS l USING dbo.Orders AS o ON o.Note = l.Name WHEN NOT MATCHED THEN INSERT (Name) VALUES (o.Note);
IF @p4 = 1 MERGE @l4 AS l USING dbo.Orders AS o ON o.Note = l.Name WHEN NOT MATCHED THEN INSERT (Name) VALUES (o.Note);
IF @p5 = 1 MERGE @l5 AS l USING dbo.Orders AS o ON o.Note = l.Name WHEN NOT MATCHED THEN INSERT (Name) VALUES (o.Note);
IF @p6 = 1 MERGE @l6 AS l USING dbo.Orders AS o ON o.Note = l.Name WHEN NOT MATCHED THEN INSERT (Name) VALUES (o.Note);
IF @p7 = 1 MERGE @l7 AS l USING dbo.Orders AS o ON o.Note = l.Name WHEN NOT MATCHED THEN INSERT (Name) VALUES (o.Note);
EXEC (N'DELETE FROM dbo.' + @u);

-- lineage:
--   dbo.ByFetch: reads dbo.Settings
--   dbo.ByFetch: writes dbo.Lines [dynamic]
--   dbo.ByFetch: writes dbo.Orders [dynamic]
--   dbo.ByInsertExec: writes dbo.Audit
--   dbo.ByInsertExec: writes dbo.Lines [dynamic]
--   dbo.ByInsertExec: writes dbo.Orders [dynamic]
--   dbo.ByOutput: writes dbo.Lines [dynamic]
--   dbo.ByOutput: writes dbo.Orders [dynamic]
--   dbo.ByOutputBesideReturn: writes dbo.Lines [dynamic]
--   dbo.ByOutputBesideReturn: writes dbo.Orders [dynamic]
--   dbo.BySelect: writes dbo.Lines [dynamic]
--   dbo.BySelect: writes dbo.Orders [dynamic]
--   dbo.BySelectFrom: writes dbo.Lines [dynamic]
--   dbo.BySelectFrom: writes dbo.Orders [dynamic]
--   dbo.ByUpdate: writes dbo.Lines [dynamic]
--   dbo.ByUpdate: writes dbo.Orders [dynamic]
--   dbo.ByUpdate: writes dbo.Settings
--   dbo.InListsByDelete: writes dbo.Lines [dynamic]
--   dbo.InListsByDelete: writes dbo.Orders [dynamic]
--   dbo.InListsByDeleteOutput: writes dbo.Audit
--   dbo.InListsByDeleteOutput: writes dbo.Lines [dynamic]
--   dbo.InListsByDeleteOutput: writes dbo.Orders [dynamic]
--   dbo.InListsByInsert: writes dbo.Lines [dynamic]
--   dbo.InListsByInsert: writes dbo.Orders [dynamic]
--   dbo.InListsByMerge: reads dbo.Orders
--   dbo.InListsByMerge: writes dbo.Lines [dynamic]
--   dbo.InListsByMerge: writes dbo.Orders [dynamic]
--   dbo.InListsByUpdate: writes dbo.Lines [dynamic]
--   dbo.InListsByUpdate: writes dbo.Orders [dynamic]
