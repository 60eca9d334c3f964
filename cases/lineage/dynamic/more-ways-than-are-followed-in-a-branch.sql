-- That a branch has more ways than are followed is told behind it too, whichever branch it is.
-- catalog: sales

CREATE PROCEDURE dbo.P @x bit, @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @sql nvarchar(max) = N'';
IF @x = 1
BEGIN
  IF @p1 = 1 SET @sql += N'DELETE FROM dbo.A1; '; ELSE SET @sql += N'DELETE FROM dbo.B1; ';
  IF @p2 = 1 SET @sql += N'DELETE FROM dbo.A2; '; ELSE SET @sql += N'DELETE FROM dbo.B2; ';
  IF @p3 = 1 SET @sql += N'DELETE FROM dbo.A3; '; ELSE SET @sql += N'DELETE FROM dbo.B3; ';
  IF @p4 = 1 SET @sql += N'DELETE FROM dbo.A4; '; ELSE SET @sql += N'DELETE FROM dbo.B4; ';
  IF @p5 = 1 SET @sql += N'DELETE FROM dbo.A5; '; ELSE SET @sql += N'DELETE FROM dbo.B5; ';
  IF @p6 = 1 SET @sql += N'DELETE FROM dbo.A6; '; ELSE SET @sql += N'DELETE FROM dbo.B6; ';
  IF @p7 = 1 SET @sql += N'DELETE FROM dbo.A7; '; ELSE SET @sql += N'DELETE FROM dbo.B7; ';
END;
EXEC (@sql);
GO
CREATE PROCEDURE dbo.Q @x bit, @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @sql nvarchar(max) = N'';
IF @x = 1 PRINT N'nothing';
ELSE
BEGIN
  IF @p1 = 1 SET @sql += N'DELETE FROM dbo.A1; '; ELSE SET @sql += N'DELETE FROM dbo.B1; ';
  IF @p2 = 1 SET @sql += N'DELETE FROM dbo.A2; '; ELSE SET @sql += N'DELETE FROM dbo.B2; ';
  IF @p3 = 1 SET @sql += N'DELETE FROM dbo.A3; '; ELSE SET @sql += N'DELETE FROM dbo.B3; ';
  IF @p4 = 1 SET @sql += N'DELETE FROM dbo.A4; '; ELSE SET @sql += N'DELETE FROM dbo.B4; ';
  IF @p5 = 1 SET @sql += N'DELETE FROM dbo.A5; '; ELSE SET @sql += N'DELETE FROM dbo.B5; ';
  IF @p6 = 1 SET @sql += N'DELETE FROM dbo.A6; '; ELSE SET @sql += N'DELETE FROM dbo.B6; ';
  IF @p7 = 1 SET @sql += N'DELETE FROM dbo.A7; '; ELSE SET @sql += N'DELETE FROM dbo.B7; ';
END;
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
--   dbo.Q: writes dbo.A1 [dynamic]
--   dbo.Q: writes dbo.A2 [dynamic]
--   dbo.Q: writes dbo.A3 [dynamic]
--   dbo.Q: writes dbo.A4 [dynamic]
--   dbo.Q: writes dbo.A5 [dynamic]
--   dbo.Q: writes dbo.A6 [dynamic]
--   dbo.Q: writes dbo.A7 [dynamic]
--   dbo.Q: writes dbo.B1 [dynamic]
--   dbo.Q: writes dbo.B2 [dynamic]
--   dbo.Q: writes dbo.B3 [dynamic]
--   dbo.Q: writes dbo.B4 [dynamic]
--   dbo.Q: writes dbo.B5 [dynamic]
--   dbo.Q: writes dbo.B6 [dynamic]
--   dbo.Q: writes dbo.B7 [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
