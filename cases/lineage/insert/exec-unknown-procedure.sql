-- What an unknown procedure returns is said to be unknown.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
INSERT INTO etl.Rejected (SaleNo, Reason) EXEC Other.dbo.Pick;

-- lineage:
--   etl.P: calls Other.dbo.Pick
--   etl.P: writes etl.Rejected
--   HW3003: What Other.dbo.Pick returns is not known, so the columns it fills have no source.
