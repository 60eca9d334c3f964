-- One SELECT with six choices is followed on all its 64 ways; of a seventh choice it is said that it is not known.
-- catalog: sales

CREATE PROCEDURE dbo.Six @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit AS
DECLARE @a nvarchar(9), @b nvarchar(9), @c nvarchar(9), @d nvarchar(9), @e nvarchar(9), @f nvarchar(9);
SELECT @a = CASE WHEN @p1 = 1 THEN N' ' ELSE N'' END, @b = CASE WHEN @p2 = 1 THEN N' ' ELSE N'' END,
       @c = CASE WHEN @p3 = 1 THEN N' ' ELSE N'' END, @d = CASE WHEN @p4 = 1 THEN N' ' ELSE N'' END,
       @e = CASE WHEN @p5 = 1 THEN N' ' ELSE N'' END, @f = CASE WHEN @p6 = 1 THEN N' ' ELSE N'' END;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id ' + @a + @b + @c + @d + @e + @f + N' FROM dbo.Orders');
GO
CREATE PROCEDURE dbo.Seven @p1 bit, @p2 bit, @p3 bit, @p4 bit, @p5 bit, @p6 bit, @p7 bit AS
DECLARE @a nvarchar(9), @b nvarchar(9), @c nvarchar(9), @d nvarchar(9), @e nvarchar(9), @f nvarchar(9), @g nvarchar(9);
SELECT @a = CASE WHEN @p1 = 1 THEN N' ' ELSE N'' END, @b = CASE WHEN @p2 = 1 THEN N' ' ELSE N'' END,
       @c = CASE WHEN @p3 = 1 THEN N' ' ELSE N'' END, @d = CASE WHEN @p4 = 1 THEN N' ' ELSE N'' END,
       @e = CASE WHEN @p5 = 1 THEN N' ' ELSE N'' END, @f = CASE WHEN @p6 = 1 THEN N' ' ELSE N'' END,
       @g = CASE WHEN @p7 = 1 THEN N' ' ELSE N'' END;
EXEC (N'INSERT INTO dbo.Archive (Id) SELECT Id ' + @a + @b + @c + @d + @e + @f + @g + N' FROM dbo.Products');

-- lineage:
--   dbo.Seven: reads dbo.Products [dynamic]
--   dbo.Seven: writes dbo.Archive [dynamic]
--   dbo.Six: reads dbo.Orders [dynamic]
--   dbo.Six: writes dbo.Archive [dynamic]
--   dbo.Seven: dbo.Archive.Id <- dbo.Products.Id [dynamic]
--   dbo.Six: dbo.Archive.Id <- dbo.Orders.Id [dynamic]
--   HW3001: This SQL is put together at run time and its text is not known: CASE WHEN @p7 = 1 THEN N' ' ELSE N'' END.
