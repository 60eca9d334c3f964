-- A callee that only adds to the caller's temp table leaves what it held.
-- catalog: warehouse

CREATE PROCEDURE etl.Add_ AS
INSERT INTO #n (No) SELECT f.SaleNo FROM dw.FactSale AS f;
GO
CREATE PROCEDURE etl.P AS
CREATE TABLE #n (No int);
INSERT INTO #n SELECT s.SaleNo FROM stage.Sale AS s;
EXEC etl.Add_;
INSERT INTO etl.Rejected (SaleNo) SELECT n.No FROM #n AS n;

-- lineage:
--   etl.Add_: reads dw.FactSale
--   etl.P: calls etl.Add_
--   etl.P: reads stage.Sale
--   etl.P: writes etl.Rejected
--   etl.P: etl.Rejected.SaleNo <- dw.FactSale.SaleNo
--   etl.P: etl.Rejected.SaleNo <- stage.Sale.SaleNo
