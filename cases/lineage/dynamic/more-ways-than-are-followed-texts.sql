-- Eight choices that make one text are more ways than are followed, which is told; each result of each choice is in one of those that are.
-- catalog: sales

CREATE PROCEDURE dbo.P @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
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

-- lineage:
--   dbo.P: writes dbo.A1 [dynamic]
--   dbo.P: writes dbo.A2 [dynamic]
--   dbo.P: writes dbo.A3 [dynamic]
--   dbo.P: writes dbo.A4 [dynamic]
--   dbo.P: writes dbo.A5 [dynamic]
--   dbo.P: writes dbo.A6 [dynamic]
--   dbo.P: writes dbo.A7 [dynamic]
--   dbo.P: writes dbo.A8 [dynamic]
--   dbo.P: writes dbo.B1 [dynamic]
--   dbo.P: writes dbo.B2 [dynamic]
--   dbo.P: writes dbo.B3 [dynamic]
--   dbo.P: writes dbo.B4 [dynamic]
--   dbo.P: writes dbo.B5 [dynamic]
--   dbo.P: writes dbo.B6 [dynamic]
--   dbo.P: writes dbo.B7 [dynamic]
--   dbo.P: writes dbo.B8 [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
