-- A text with more choices than are followed comes out in the ways in which each first and each last choice is made, and in some between them.
-- catalog: sales

CREATE PROCEDURE dbo.P @a int, @b int, @c int, @d int AS
DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.Facts WHERE EXISTS (SELECT * FROM dbo.' +
  CASE @a WHEN 1 THEN N'A1' WHEN 2 THEN N'A2' ELSE N'A3' END + N', dbo.' +
  CASE @b WHEN 1 THEN N'B1' WHEN 2 THEN N'B2' ELSE N'B3' END + N', dbo.' +
  CASE @c WHEN 1 THEN N'C1' WHEN 2 THEN N'C2' ELSE N'C3' END + N', dbo.' +
  CASE @d WHEN 1 THEN N'D1' WHEN 2 THEN N'D2' ELSE N'D3' END + N')';
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.A1 [dynamic]
--   dbo.P: reads dbo.A3 [dynamic]
--   dbo.P: reads dbo.B1 [dynamic]
--   dbo.P: reads dbo.B3 [dynamic]
--   dbo.P: reads dbo.C1 [dynamic]
--   dbo.P: reads dbo.C2 [dynamic]
--   dbo.P: reads dbo.C3 [dynamic]
--   dbo.P: reads dbo.D1 [dynamic]
--   dbo.P: reads dbo.D2 [dynamic]
--   dbo.P: reads dbo.D3 [dynamic]
--   dbo.P: writes dbo.Facts [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
