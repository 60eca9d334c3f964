-- Empty places of a hint's list are passed over; the list ends with the line; SQL Server's own objects are none.
CREATE PROCEDURE dbo.P AS
--	@LINEAGE_INPUTS: , dbo.A,, sys.objects , [dbo].[B c],
-- dbo.C
-- and @LINEAGE_INPUTS: dbo.D
- - @LINEAGE_INPUTS: dbo.E
RETURN;
GO
-- @LINEAGE_INPUTS: dbo.F
CREATE PROCEDURE dbo.Q AS RETURN;

-- lineage:
--   dbo.P: reads dbo.A [hint]
--   dbo.P: reads dbo.[B c] [hint]
--   dbo.Q: reads dbo.F [hint]
--   HW1001: Expected a statement here, found -.
