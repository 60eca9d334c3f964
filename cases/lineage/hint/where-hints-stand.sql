-- A hint begins a comment, or a line of one, in front of the module's text, in it or behind it; elsewhere it is only text.
-- catalog: sales
CREATE PROCEDURE dbo.Hinted AS
BEGIN
  -- @LINEAGE_INPUTS: dbo.Orders,, [dbo].[Lines] ,
  PRINT 'x'; --@LINEAGE_OUTPUTS: dbo.Archive
  /* @LINEAGE_INPUTS: dbo.InBlockComment */
  PRINT '@LINEAGE_INPUTS: dbo.InString';
  -- see @LINEAGE_INPUTS: dbo.InSentence
  --	@LINEAGE_INPUTS: Sales.dbo.Far
END;
-- @LINEAGE_OUTPUTS: dbo.Behind
GO
-- @LINEAGE_OUTPUTS: dbo.InFront
CREATE PROCEDURE dbo.Second AS
PRINT 'y';

-- lineage:
--   dbo.Hinted: reads Sales.dbo.Far [hint]
--   dbo.Hinted: reads dbo.InBlockComment [hint]
--   dbo.Hinted: reads dbo.Lines [hint]
--   dbo.Hinted: reads dbo.Orders [hint]
--   dbo.Hinted: writes dbo.Archive [hint]
--   dbo.Hinted: writes dbo.Behind [hint]
--   dbo.Second: writes dbo.InFront [hint]
