-- One expression, which the server refuses in EXEC, comes out in more ways than are followed: that is told there.
-- catalog: sales

CREATE PROCEDURE dbo.P @n int AS
EXEC (N'DELETE FROM dbo.Lines WHERE Qty IN (' + CASE @n WHEN 1 THEN N'1' WHEN 2 THEN N'2' ELSE N'3' END + CASE @n % 3 WHEN 1 THEN N'4' WHEN 2 THEN N'5' ELSE N'6' END
  + CASE @n % 5 WHEN 1 THEN N'7' WHEN 2 THEN N'8' ELSE N'9' END + CASE @n % 7 WHEN 1 THEN N'10' WHEN 2 THEN N'11' ELSE N'12' END
  + CASE @n % 11 WHEN 1 THEN N'13' WHEN 2 THEN N'14' ELSE N'15' END + N')');

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   HW1010: SQL Server refuses this: EXEC of a text takes constants and variables.
--   HW1010: SQL Server refuses this: EXEC of a text takes constants and variables.
--   HW1010: SQL Server refuses this: EXEC of a text takes constants and variables.
--   HW1010: SQL Server refuses this: EXEC of a text takes constants and variables.
--   HW1010: SQL Server refuses this: EXEC of a text takes constants and variables.
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
