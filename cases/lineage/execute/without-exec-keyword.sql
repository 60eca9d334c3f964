-- The first statement of a batch may be a procedure's name alone.
-- catalog: warehouse

CREATE PROCEDURE etl.A AS DELETE FROM etl.Rejected;
GO
etl.A

-- lineage:
--   calls etl.A
--   etl.A: writes etl.Rejected
