-- A callee that fills the caller's temp table by position, and reads it by *.
-- catalog: warehouse

CREATE PROCEDURE etl.Fill AS
INSERT INTO #n SELECT s.SaleNo, s.Currency FROM stage.Sale AS s;
GO
CREATE PROCEDURE etl.Store AS
INSERT INTO etl.Rejected (SaleNo, Reason) SELECT * FROM #n;
GO
CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int, Why nvarchar(200));
EXEC etl.Fill;
EXEC etl.Store;

-- lineage:
--   etl.Fill: reads stage.Sale
--   etl.P: calls etl.Fill
--   etl.P: calls etl.Store
--   etl.Store: writes etl.Rejected
--   etl.Store: etl.Rejected.Reason <- stage.Sale.Currency
--   etl.Store: etl.Rejected.SaleNo <- stage.Sale.SaleNo
