-- QUALIFY may leave no row of an aggregate: whether there is one is not known.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
DECLARE @table sysname = N'Lines';
IF EXISTS (SELECT MAX(v.n) FROM (VALUES (N'Facts'), (N'Archive')) AS v (n) QUALIFY ROW_NUMBER() OVER (ORDER BY MAX(v.n)) = 2) SET @table = N'Archive';
EXEC (N'DELETE FROM dbo.' + @table);

-- lineage:
--   dbo.P: writes dbo.Archive [dynamic]
--   dbo.P: writes dbo.Lines [dynamic]
