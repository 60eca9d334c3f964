-- A procedure that is called by a variable's name is known where the name is constant, and reported where it is not.
-- catalog: sales

DECLARE @known sysname = N'dbo.Known', @name sysname = N'dbo.' + HOST_NAME(), @code int;
EXEC @known;
EXEC @code = @name;
EXEC @code = dbo.Other @value = 1;

-- lineage:
--   calls dbo.Known [dynamic]
--   calls dbo.Other
--   HW3002: The name dbo.{HOST_NAME()} is only partly known at run time; no edge is drawn.
