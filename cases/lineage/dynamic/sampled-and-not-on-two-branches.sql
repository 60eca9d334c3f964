-- What comes of one of too many ways is told where the same comes of another way on which nothing was left out.
-- catalog: sales

CREATE PROCEDURE dbo.P @plain bit, @n int AS
DECLARE @way nvarchar(50), @table nvarchar(50);
IF @plain = 0
BEGIN
    SET @way = CASE @n WHEN 1 THEN N'1' WHEN 2 THEN N'2' ELSE N'3' END + CASE @n % 3 WHEN 1 THEN N'4' WHEN 2 THEN N'5' ELSE N'6' END
      + CASE @n % 5 WHEN 1 THEN N'7' WHEN 2 THEN N'8' ELSE N'9' END + CASE @n % 7 WHEN 1 THEN N'10' WHEN 2 THEN N'11' ELSE N'12' END
      + CASE @n % 11 WHEN 1 THEN N'13' WHEN 2 THEN N'14' ELSE N'15' END;
    SET @table = CASE WHEN @way = N'1591015' THEN N'Audit' ELSE N'Facts' END;
END
ELSE SET @table = N'Facts';
EXEC (N'TRUNCATE TABLE dbo.' + @table);

-- lineage:
--   dbo.P: writes dbo.Facts [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: it can come out in more ways than are followed.
