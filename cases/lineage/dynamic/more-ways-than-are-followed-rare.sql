-- A table that is on one of 128 ways only is on one of those that are followed.
-- catalog: sales

CREATE PROCEDURE dbo.P @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @rare TABLE (Name sysname);
DECLARE @sql nvarchar(max) = N'', @t1 sysname = N'B1', @t2 sysname = N'B2', @t3 sysname = N'B3', @t4 sysname = N'B4', @t5 sysname = N'B5', @t6 sysname = N'B6', @t7 sysname = N'C7';
IF @p1 = 1 SET @t1 = N'A1';
IF @p2 = 1 SET @t2 = N'A2';
IF @p3 = 1 SET @t3 = N'A3';
IF @p4 = 1 SET @t4 = N'A4';
IF @p5 = 1 SET @t5 = N'A5';
IF @p6 = 1 SET @t6 = N'A6';
IF @p7 = 1 SET @t7 = N'A7';
ELSE IF @p1 = 1 AND @p2 = 1 AND @p3 = 1 AND @p4 = 1 AND @p5 = 1 AND @p6 = 1 INSERT INTO @rare (Name) VALUES (N'Rare');
SELECT @sql += N'DELETE FROM dbo.' + r.Name + N'; ' FROM @rare AS r;
SET @sql += CONCAT(N'DELETE FROM dbo.', @t1, N'; ', N'DELETE FROM dbo.', @t2, N'; ', N'DELETE FROM dbo.', @t3, N'; ', N'DELETE FROM dbo.', @t4, N'; ', N'DELETE FROM dbo.', @t5, N'; ', N'DELETE FROM dbo.', @t6, N'; ', N'DELETE FROM dbo.', @t7, N'; ');
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.A1 [dynamic]
--   dbo.P: writes dbo.A2 [dynamic]
--   dbo.P: writes dbo.A3 [dynamic]
--   dbo.P: writes dbo.A4 [dynamic]
--   dbo.P: writes dbo.A5 [dynamic]
--   dbo.P: writes dbo.A6 [dynamic]
--   dbo.P: writes dbo.A7 [dynamic]
--   dbo.P: writes dbo.B1 [dynamic]
--   dbo.P: writes dbo.B2 [dynamic]
--   dbo.P: writes dbo.B3 [dynamic]
--   dbo.P: writes dbo.B4 [dynamic]
--   dbo.P: writes dbo.B5 [dynamic]
--   dbo.P: writes dbo.B6 [dynamic]
--   dbo.P: writes dbo.C7 [dynamic]
--   dbo.P: writes dbo.Rare [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
