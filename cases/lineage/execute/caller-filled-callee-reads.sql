-- A temp table that the caller filled is read by the callee, whose filter decides too.
-- catalog: warehouse

CREATE PROCEDURE etl.Store AS
INSERT INTO etl.Rejected (SaleNo, Reason) SELECT n.No, n.Why FROM #n AS n WHERE n.Qty < 0;
GO
CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int, Why nvarchar(200), Qty int);
INSERT INTO #n SELECT s.SaleNo, s.Currency, s.Qty FROM stage.Sale AS s WHERE s.LoadId = 1;
EXEC etl.Store;

-- lineage:
--   etl.P: calls etl.Store
--   etl.P: reads stage.Sale
--   etl.Store: writes etl.Rejected
--   etl.Store: etl.Rejected.Reason <- stage.Sale.Currency
--   etl.Store: etl.Rejected.Reason <~ stage.Sale.LoadId (filter)
--   etl.Store: etl.Rejected.Reason <~ stage.Sale.Qty (filter)
--   etl.Store: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.Store: etl.Rejected.SaleNo <~ stage.Sale.LoadId (filter)
--   etl.Store: etl.Rejected.SaleNo <~ stage.Sale.Qty (filter)
