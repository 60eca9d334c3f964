-- QUALIFY may leave no row of an aggregate: then what ISNULL has instead counts too.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @table sysname = ISNULL((SELECT MAX(v.n) FROM (VALUES (N'Facts'), (N'Archive')) AS v (n) QUALIFY ROW_NUMBER() OVER (ORDER BY MAX(v.n)) = 2), N'Lines');
EXEC (N'DELETE FROM dbo.' + @table);

-- lineage:
--   dbo.P: writes dbo.Lines [dynamic]
--   HW3002: The name dbo.{MAX(v.n)} is only partly known at run time; no edge is drawn.
