-- DELETE of every row: what the temp table held is gone.
-- catalog: warehouse

CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int);
INSERT #n SELECT s.SaleNo FROM stage.Sale AS s;
DELETE FROM #n;
INSERT #n SELECT f.SaleNo FROM dw.FactSale AS f;
INSERT etl.Rejected (SaleNo) SELECT No FROM #n;

-- lineage:
--   etl.P: reads dw.FactSale
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
