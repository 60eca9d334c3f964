-- A temp table goes through a procedure that does not name it.
-- catalog: warehouse

CREATE PROCEDURE etl.Fill AS INSERT INTO #n (No) SELECT s.SaleNo FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.Middle AS EXEC etl.Fill;
GO
CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int);
EXEC etl.Middle;
INSERT INTO etl.Rejected (SaleNo) SELECT n.No FROM #n AS n;

-- lineage:
--   etl.Fill: reads stage.Sale
--   etl.Middle: calls etl.Fill
--   etl.P: calls etl.Middle
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
