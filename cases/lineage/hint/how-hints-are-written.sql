-- A hint may stand in a block comment line by line, in small letters, with an equals sign, a semicolon or a remark behind it; names in brackets may hold commas.
CREATE PROCEDURE dbo.P AS
/*
 * @LINEAGE_INPUTS: dbo.A, dbo.[B, C]
 * @Lineage_Output: dbo.D */
PRINT '-- @LINEAGE_INPUTS: dbo.InString
-- @LINEAGE_INPUTS: dbo.InString';
-- @lineage_outputs = "dbo"."E"; -- every night
RETURN --@LINEAGE_INPUTS:dbo.F -- and no more
GO
CREATE PROCEDURE dbo.Q AS
-- @LINEAGE_INPUTS: dbo.P
-- @LINEAGE_OUTPUTS: dbo.R
RETURN;
GO
CREATE PROCEDURE dbo.R AS /* /* @LINEAGE_INPUTS: dbo.G */ */ RETURN;

-- lineage:
--   dbo.P: reads dbo.A [hint]
--   dbo.P: reads dbo.F [hint]
--   dbo.P: reads dbo.[B, C] [hint]
--   dbo.P: writes dbo.D [hint]
--   dbo.P: writes dbo.E [hint]
--   dbo.Q: calls dbo.P [hint]
--   dbo.Q: calls dbo.R [hint]
--   dbo.R: reads dbo.G [hint]
