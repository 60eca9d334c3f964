-- What an unknown procedure puts into a variable is said to be unknown.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @n int;
EXEC Other.dbo.NextNo @n OUTPUT;
INSERT INTO etl.Watermark (LastNo) VALUES (@n);

-- lineage:
--   etl.P: calls Other.dbo.NextNo
--   etl.P: writes etl.Watermark
--   HW3003: What Other.dbo.NextNo returns is not known, so the columns it fills have no source.
