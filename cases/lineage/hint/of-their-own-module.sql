-- The hints of a module are its own, not those of the script that creates it.
-- @LINEAGE_INPUTS: dbo.OfScript
CREATE TABLE dbo.A (x int);
GO
CREATE PROCEDURE dbo.P AS
-- @LINEAGE_INPUTS: dbo.OfP
RETURN;
GO
/* @LINEAGE_OUTPUTS: dbo.OfScriptToo */
DELETE FROM dbo.A;
GO
CREATE VIEW dbo.V AS SELECT 1 AS x -- @LINEAGE_INPUTS: dbo.OfV

-- lineage:
--   dbo.P: reads dbo.OfP [hint]
--   dbo.V: reads dbo.OfV [hint]
--   reads dbo.OfScript [hint]
--   writes dbo.A
--   writes dbo.OfScriptToo [hint]
