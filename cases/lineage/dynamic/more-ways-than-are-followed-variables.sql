-- Eight choices that make one text are more ways than are followed, which is told; each result of each choice is in one of those that are.
-- catalog: sales

CREATE PROCEDURE dbo.P @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit, @p8 bit AS
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
