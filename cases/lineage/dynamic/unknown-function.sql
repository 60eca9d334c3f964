-- A function of one's own makes a name that is not known: a diagnostic, and no edge to a made-up table; a value may be unknown.
-- catalog: sales

DECLARE @sql nvarchar(max) = N'DELETE FROM dbo.' + dbo.NameOf(N'x');
EXEC (@sql);
SET @sql = N'DELETE FROM dbo.Orders WHERE Id = ' + dbo.NameOf(N'y');
EXEC (@sql);

-- lineage:
--   reads dbo.NameOf
--   writes dbo.Orders [dynamic]
--   HW3002: The name dbo.{dbo.NameOf(N'x')} is only partly known at run time; no edge is drawn.
--   HW3001: This SQL is put together at run time and its text is not known: dbo.NameOf(N'y').
