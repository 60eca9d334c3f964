-- INSERT … EXEC of constant text takes what that text selects.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
INSERT INTO etl.Rejected (SaleNo, Reason)
EXEC (N'SELECT s.SaleNo, s.Currency FROM stage.Sale AS s WHERE s.Qty = 0');

-- lineage:
--   etl.P: reads stage.Sale [dynamic]
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.Reason <- stage.Sale.Currency
--   etl.P: etl.Rejected.Reason <~ stage.Sale.Qty (filter)
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ stage.Sale.Qty (filter)
