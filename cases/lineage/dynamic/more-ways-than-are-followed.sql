-- Eight choices that make one text are more ways than are followed, which is told; each result of each choice is in one of those that are.
-- catalog: sales

CREATE PROCEDURE dbo.P01 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = N'';
IF @p1 = 1 SET @sql += N'DELETE FROM dbo.A1; '; ELSE SET @sql += N'DELETE FROM dbo.B1; ';
IF @p2 = 1 SET @sql += N'DELETE FROM dbo.A2; '; ELSE SET @sql += N'DELETE FROM dbo.B2; ';
IF @p3 = 1 SET @sql += N'DELETE FROM dbo.A3; '; ELSE SET @sql += N'DELETE FROM dbo.B3; ';
IF @p4 = 1 SET @sql += N'DELETE FROM dbo.A4; '; ELSE SET @sql += N'DELETE FROM dbo.B4; ';
IF @p5 = 1 SET @sql += N'DELETE FROM dbo.A5; '; ELSE SET @sql += N'DELETE FROM dbo.B5; ';
IF @p6 = 1 SET @sql += N'DELETE FROM dbo.A6; '; ELSE SET @sql += N'DELETE FROM dbo.B6; ';
IF @p7 = 1 SET @sql += N'DELETE FROM dbo.A7; '; ELSE SET @sql += N'DELETE FROM dbo.B7; ';
IF @p8 = 1 SET @sql += N'DELETE FROM dbo.A8; '; ELSE SET @sql += N'DELETE FROM dbo.B8; ';
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P02 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = N'';
DECLARE @t1 sysname = N'B1'; IF @p1 = 1 SET @t1 = N'A1';
DECLARE @t2 sysname = N'B2'; IF @p2 = 1 SET @t2 = N'A2';
DECLARE @t3 sysname = N'B3'; IF @p3 = 1 SET @t3 = N'A3';
DECLARE @t4 sysname = N'B4'; IF @p4 = 1 SET @t4 = N'A4';
DECLARE @t5 sysname = N'B5'; IF @p5 = 1 SET @t5 = N'A5';
DECLARE @t6 sysname = N'B6'; IF @p6 = 1 SET @t6 = N'A6';
DECLARE @t7 sysname = N'B7'; IF @p7 = 1 SET @t7 = N'A7';
DECLARE @t8 sysname = N'B8'; IF @p8 = 1 SET @t8 = N'A8';
SET @sql = CONCAT(N'DELETE FROM dbo.', @t1, N'; ', N'DELETE FROM dbo.', @t2, N'; ', N'DELETE FROM dbo.', @t3, N'; ', N'DELETE FROM dbo.', @t4, N'; ', N'DELETE FROM dbo.', @t5, N'; ', N'DELETE FROM dbo.', @t6, N'; ', N'DELETE FROM dbo.', @t7, N'; ', N'DELETE FROM dbo.', @t8, N'; ');
EXEC (@sql);
GO
CREATE PROCEDURE dbo.P03 @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
DECLARE @sql nvarchar(max) = N'';
DECLARE @l1 TABLE (Name sysname); IF @p1 = 1 INSERT INTO @l1 (Name) VALUES (N'A1'); ELSE INSERT INTO @l1 (Name) VALUES (N'B1');
DECLARE @l2 TABLE (Name sysname); IF @p2 = 1 INSERT INTO @l2 (Name) VALUES (N'A2'); ELSE INSERT INTO @l2 (Name) VALUES (N'B2');
DECLARE @l3 TABLE (Name sysname); IF @p3 = 1 INSERT INTO @l3 (Name) VALUES (N'A3'); ELSE INSERT INTO @l3 (Name) VALUES (N'B3');
DECLARE @l4 TABLE (Name sysname); IF @p4 = 1 INSERT INTO @l4 (Name) VALUES (N'A4'); ELSE INSERT INTO @l4 (Name) VALUES (N'B4');
DECLARE @l5 TABLE (Name sysname); IF @p5 = 1 INSERT INTO @l5 (Name) VALUES (N'A5'); ELSE INSERT INTO @l5 (Name) VALUES (N'B5');
DECLARE @l6 TABLE (Name sysname); IF @p6 = 1 INSERT INTO @l6 (Name) VALUES (N'A6'); ELSE INSERT INTO @l6 (Name) VALUES (N'B6');
DECLARE @l7 TABLE (Name sysname); IF @p7 = 1 INSERT INTO @l7 (Name) VALUES (N'A7'); ELSE INSERT INTO @l7 (Name) VALUES (N'B7');
DECLARE @l8 TABLE (Name sysname); IF @p8 = 1 INSERT INTO @l8 (Name) VALUES (N'A8'); ELSE INSERT INTO @l8 (Name) VALUES (N'B8');
SELECT @sql += N'DELETE FROM dbo.' + Name + N'; ' FROM @l1;
SELECT @sql += N'DELETE FROM dbo.' + Name + N'; ' FROM @l2;
SELECT @sql += N'DELETE FROM dbo.' + Name + N'; ' FROM @l3;
SELECT @sql += N'DELETE FROM dbo.' + Name + N'; ' FROM @l4;
SELECT @sql += N'DELETE FROM dbo.' + Name + N'; ' FROM @l5;
SELECT @sql += N'DELETE FROM dbo.' + Name + N'; ' FROM @l6;
SELECT @sql += N'DELETE FROM dbo.' + Name + N'; ' FROM @l7;
SELECT @sql += N'DELETE FROM dbo.' + Name + N'; ' FROM @l8;
EXEC (@sql);
GO

-- lineage:
--   dbo.P01: writes dbo.A1 [dynamic]
--   dbo.P01: writes dbo.A2 [dynamic]
--   dbo.P01: writes dbo.A3 [dynamic]
--   dbo.P01: writes dbo.A4 [dynamic]
--   dbo.P01: writes dbo.A5 [dynamic]
--   dbo.P01: writes dbo.A6 [dynamic]
--   dbo.P01: writes dbo.A7 [dynamic]
--   dbo.P01: writes dbo.A8 [dynamic]
--   dbo.P01: writes dbo.B1 [dynamic]
--   dbo.P01: writes dbo.B2 [dynamic]
--   dbo.P01: writes dbo.B3 [dynamic]
--   dbo.P01: writes dbo.B4 [dynamic]
--   dbo.P01: writes dbo.B5 [dynamic]
--   dbo.P01: writes dbo.B6 [dynamic]
--   dbo.P01: writes dbo.B7 [dynamic]
--   dbo.P01: writes dbo.B8 [dynamic]
--   dbo.P02: writes dbo.A1 [dynamic]
--   dbo.P02: writes dbo.A2 [dynamic]
--   dbo.P02: writes dbo.A3 [dynamic]
--   dbo.P02: writes dbo.A4 [dynamic]
--   dbo.P02: writes dbo.A5 [dynamic]
--   dbo.P02: writes dbo.A6 [dynamic]
--   dbo.P02: writes dbo.A7 [dynamic]
--   dbo.P02: writes dbo.A8 [dynamic]
--   dbo.P02: writes dbo.B1 [dynamic]
--   dbo.P02: writes dbo.B2 [dynamic]
--   dbo.P02: writes dbo.B3 [dynamic]
--   dbo.P02: writes dbo.B4 [dynamic]
--   dbo.P02: writes dbo.B5 [dynamic]
--   dbo.P02: writes dbo.B6 [dynamic]
--   dbo.P02: writes dbo.B7 [dynamic]
--   dbo.P02: writes dbo.B8 [dynamic]
--   dbo.P03: writes dbo.A1 [dynamic]
--   dbo.P03: writes dbo.A2 [dynamic]
--   dbo.P03: writes dbo.A3 [dynamic]
--   dbo.P03: writes dbo.A4 [dynamic]
--   dbo.P03: writes dbo.A5 [dynamic]
--   dbo.P03: writes dbo.A6 [dynamic]
--   dbo.P03: writes dbo.A7 [dynamic]
--   dbo.P03: writes dbo.A8 [dynamic]
--   dbo.P03: writes dbo.B1 [dynamic]
--   dbo.P03: writes dbo.B2 [dynamic]
--   dbo.P03: writes dbo.B3 [dynamic]
--   dbo.P03: writes dbo.B4 [dynamic]
--   dbo.P03: writes dbo.B5 [dynamic]
--   dbo.P03: writes dbo.B6 [dynamic]
--   dbo.P03: writes dbo.B7 [dynamic]
--   dbo.P03: writes dbo.B8 [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
