-- What filtered a temp table decides what is read out of it.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
SELECT s.SaleNo, s.Qty INTO #n FROM stage.Sale AS s WHERE s.Currency = 'EUR';
INSERT INTO etl.Rejected (SaleNo) SELECT n.SaleNo FROM #n AS n WHERE n.Qty < 0;

-- lineage:
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
--   etl.P: etl.Rejected.SaleNo <~ stage.Sale.Currency (filter)
--   etl.P: etl.Rejected.SaleNo <~ stage.Sale.Qty (filter)
