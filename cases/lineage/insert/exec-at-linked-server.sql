-- EXECUTE … AT a linked server is said not to be followed.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
INSERT INTO etl.Rejected (SaleNo, Reason) EXEC ('SELECT No, Why FROM shop.dbo.Rejected') AT Branch;

-- lineage:
--   etl.P: writes etl.Rejected
--   HW3004: The construct EXECUTE … AT is not followed.
