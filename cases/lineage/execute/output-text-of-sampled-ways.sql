-- What a callee leaves in its OUTPUT parameter on more ways than are followed is not known, however few texts it can be.
-- catalog: sales

CREATE PROCEDURE dbo.Choose @a int, @b int, @c int, @d int, @e int, @f int, @g int, @target sysname OUTPUT AS
DECLARE @flags varchar(7) = CONCAT(IIF(@a = 1, 'Y', 'N'), IIF(@b = 1, 'Y', 'N'), IIF(@c = 1, 'Y', 'N'), IIF(@d = 1, 'Y', 'N'),
    IIF(@e = 1, 'Y', 'N'), IIF(@f = 1, 'Y', 'N'), IIF(@g = 1, 'Y', 'N'));
SET @target = IIF(@flags = 'NYYNNYN', N'Facts', N'Audit');
GO
CREATE PROCEDURE dbo.Empty_It AS
DECLARE @target sysname;
EXEC dbo.Choose 1, 0, 0, 1, 1, 0, 1, @target OUTPUT;
EXEC (N'TRUNCATE TABLE dbo.' + @target);
GO
CREATE PROCEDURE dbo.Empty_It_2 @a int, @b int, @c int, @d int, @e int, @f int, @g int AS
DECLARE @target sysname;
EXEC dbo.Choose @a, @b, @c, @d, @e, @f, @g, @target OUTPUT;
EXEC (N'TRUNCATE TABLE dbo.' + @target);

-- lineage:
--   dbo.Empty_It: calls dbo.Choose
--   dbo.Empty_It: writes dbo.Audit [dynamic]
--   dbo.Empty_It_2: calls dbo.Choose
--   HW3002: The name dbo.{@target} is only partly known at run time; no edge is drawn.
