-- Hints may stand anywhere in the module, several times, with names of other databases.
-- catalog: sales

CREATE PROCEDURE dbo.P AS
BEGIN
    -- @LINEAGE_INPUTS: dbo.Orders, Mart.dbo.Sales
    EXEC ext.RunPackage;
    /* @LINEAGE_OUTPUTS: [dbo].[Facts] */
    -- @LINEAGE_OUTPUTS: dbo.Archive
END;
