-- A hint in a comment adds edges, told apart by their origin.
-- catalog: sales

CREATE PROCEDURE dbo.P @sql nvarchar(max) AS
-- @LINEAGE_INPUTS: dbo.Orders, dbo.Lines
-- @LINEAGE_OUTPUTS: dbo.Facts
EXEC (@sql);

-- lineage:
--   dbo.P: reads dbo.Lines [hint]
--   dbo.P: reads dbo.Orders [hint]
--   dbo.P: writes dbo.Facts [hint]
--   HW3001: This SQL is put together at run time and its text is not known: @sql.
