-- A procedure leaves the same text in one OUTPUT parameter on both of its ways, and in the other one of two: each of them runs.
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
--   dbo.Move: writes dbo.Lines [dynamic]
--   dbo.Move: writes dbo.Orders [dynamic]
