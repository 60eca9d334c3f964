-- DELETE of some rows: what the temp table held is still there.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int);
INSERT #n SELECT s.SaleNo FROM stage.Sale AS s;
DELETE FROM #n WHERE No < 0;
INSERT #n SELECT f.SaleNo FROM dw.FactSale AS f;
INSERT etl.Rejected (SaleNo) SELECT No FROM #n;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
