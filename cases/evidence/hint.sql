-- A hint's edge is proven at its name in the comment.
CREATE PROCEDURE dbo.Hinted AS
-- @LINEAGE_INPUTS: dbo.A,  dbo.B
PRINT 'x'; -- @LINEAGE_OUTPUTS:dbo.C

-- evidence:
--   3: HINT: reads dbo.A by dbo.A
--   3: HINT: reads dbo.B by dbo.B
--   4: HINT: writes dbo.C by dbo.C
