-- EXECUTE … AT a linked server is said not to be followed.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
INSERT INTO etl.Rejected (SaleNo, Reason) EXEC ('SELECT No, Why FROM shop.dbo.Rejected') AT Branch;

-- lineage:
--   etl.P: reads Branch.shop.dbo.Rejected [dynamic]
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.Reason <- Branch.shop.dbo.Rejected.Why
--   etl.P: etl.Rejected.SaleNo <- Branch.shop.dbo.Rejected.No
--   HW3004: The construct EXECUTE … AT Branch, beyond the names in its text, is not followed.
