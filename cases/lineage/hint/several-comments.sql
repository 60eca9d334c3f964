-- Hints stand in comments of both kinds, several times, with names of other databases.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
    -- @LINEAGE_INPUTS: dbo.Orders, Mart.dbo.Sales
    EXEC ext.RunPackage;
    /* @LINEAGE_OUTPUTS: [dbo].[Facts] */
    -- @LINEAGE_OUTPUTS: dbo.Archive
END;

-- lineage:
--   dbo.P: calls ext.RunPackage
--   dbo.P: reads Mart.dbo.Sales [hint]
--   dbo.P: reads dbo.Orders [hint]
--   dbo.P: writes dbo.Archive [hint]
--   dbo.P: writes dbo.Facts [hint]
