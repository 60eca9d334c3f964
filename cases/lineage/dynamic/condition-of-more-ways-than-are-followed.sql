-- Of a value that can come out in more ways than are followed it is not known whether it equals another one.
-- catalog: sales

CREATE PROCEDURE dbo.Empty_It @a int, @b int, @c int, @d int, @e int, @f int, @g int AS
DECLARE @target sysname = N'Audit';
IF CONCAT(IIF(@a = 1, 'Y', 'N'), IIF(@b = 1, 'Y', 'N'), IIF(@c = 1, 'Y', 'N'), IIF(@d = 1, 'Y', 'N'), IIF(@e = 1, 'Y', 'N'),
    IIF(@f = 1, 'Y', 'N'), IIF(@g = 1, 'Y', 'N')) = 'NYYNNYN'
    SET @target = N'Facts';
EXEC (N'TRUNCATE TABLE dbo.' + @target);

-- lineage:
--   dbo.Empty_It: writes dbo.Audit [dynamic]
--   dbo.Empty_It: writes dbo.Facts [dynamic]
