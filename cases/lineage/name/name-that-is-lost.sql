-- Where a name breaks off, the statement is reported, and no object without a name is made.
CREATE PROCEDURE dbo.P AS DELETE FROM dbo.;

-- lineage:
--   HW1001: Expected a name here, found ;.
