-- DEFAULT in VALUES is no source, and takes its place all the same.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
DECLARE @no int = (SELECT MAX(s.SaleNo) FROM stage.Sale AS s);
INSERT INTO etl.Change VALUES (DEFAULT, N'new', DEFAULT, NULL, @no);

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Change
--   etl.P: etl.Change.NewValue <- stage.Sale.SaleNo (aggregation)
