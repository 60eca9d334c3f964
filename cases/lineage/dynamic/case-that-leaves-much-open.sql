-- What a CASE comes to behind conditions of several parts is known however many ways there are on which none of them holds.

CREATE PROCEDURE dbo.P @a int, @b int, @c int, @d int, @e int, @f int, @g int, @h int AS
DECLARE @sql nvarchar(max) = N'TRUNCATE TABLE dbo.' + CASE
  WHEN @a = 1 AND @b = 1 THEN N'First'
  WHEN @c = 1 AND @d = 1 THEN N'Second'
  WHEN @e = 1 AND @f = 1 THEN N'Third'
  WHEN @g = 1 AND @h = 1 THEN N'Fourth'
  ELSE N'Other' END;
EXEC (@sql);

-- lineage:
--   dbo.P: writes dbo.First [dynamic]
--   dbo.P: writes dbo.Fourth [dynamic]
--   dbo.P: writes dbo.Other [dynamic]
--   dbo.P: writes dbo.Second [dynamic]
--   dbo.P: writes dbo.Third [dynamic]
