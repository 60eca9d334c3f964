-- A text that a procedure leaves in an OUTPUT parameter is known where it is the same on both of its ways; the other parameter's is not.
-- catalog: sales

CREATE PROCEDURE dbo.Pick @old bit, @into sysname OUTPUT, @from sysname OUTPUT AS
SET @into = N'Archive';
IF @old = 1 SET @from = N'Lines'; ELSE SET @from = N'Orders';
GO
CREATE PROCEDURE dbo.Move @old bit AS
DECLARE @into sysname, @from sysname;
EXEC dbo.Pick @old, @into OUTPUT, @from OUTPUT;
EXEC (N'DELETE FROM dbo.' + @into);
EXEC (N'DELETE FROM dbo.' + @from);

-- lineage:
--   dbo.Move: calls dbo.Pick
--   dbo.Move: writes dbo.Archive [dynamic]
--   HW3002: The name dbo.{@from} is only partly known at run time; no edge is drawn.
